package stet.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stet.model.ClaimKind;
import stet.model.Mention;
import stet.text.quantity.QuantityRecognizer;
import stet.text.quantity.ScoreRecognizer;
import stet.text.time.TimeRecognizer;

/** Finds numbers and times; where two readings overlap, a date stands before a number, and else the longer one. */
final class ValueFinder {

    private final QuantityRecognizer quantities = new QuantityRecognizer();
    private final ScoreRecognizer scores = new ScoreRecognizer();
    private final TimeRecognizer times = new TimeRecognizer();

    List<Mention> find(Sentence sentence, Optional<LocalDate> published) {
        List<Mention> candidates = new ArrayList<>(times.recognize(sentence.tokens(), published));
        candidates.addAll(quantities.recognize(sentence.tokens()));
        candidates.addAll(scores.recognize(sentence.tokens()));
        candidates.removeIf(mention -> EmptyValues.is(sentence, mention));
        candidates.sort(Comparator.comparing(ValueFinder::isDate)
                .thenComparingInt(mention -> mention.span().length())
                .reversed()
                .thenComparing(Mention::span));
        List<Mention> stretched = apart(candidates).stream()
                .map(mention -> CountedPhrase.stretch(sentence, mention))
                .sorted(Comparator.comparingInt(mention -> -mention.span().length()))
                .toList();
        return apart(stretched);
    }

    /** Those that overlap none before them. */
    private static List<Mention> apart(List<Mention> candidates) {
        List<Mention> kept = new ArrayList<>();
        for (Mention candidate : candidates) {
            if (kept.stream().noneMatch(other -> other.span().overlaps(candidate.span()))) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    private static boolean isDate(Mention mention) {
        return mention.value().kind() == ClaimKind.DATE;
    }
}
