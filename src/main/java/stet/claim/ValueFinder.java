package stet.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stet.model.ClaimKind;
import stet.model.Mention;
import stet.model.Normalized;
import stet.text.quantity.QuantityRecognizer;
import stet.text.time.TimeRecognizer;

/** Finds numbers and times; where two readings overlap, a date stands before a number, and else the longer one. */
final class ValueFinder {

    private final QuantityRecognizer quantities = new QuantityRecognizer();
    private final TimeRecognizer times = new TimeRecognizer();

    List<Mention> find(Sentence sentence, Optional<LocalDate> published) {
        List<Mention> candidates = new ArrayList<>(times.recognize(sentence.tokens(), published));
        candidates.removeIf(mention -> isUsual(sentence, mention));
        quantities.recognize(sentence.tokens()).stream()
                .filter(mention -> !isPartOfName(sentence, mention) && !isPronoun(sentence, mention))
                .forEach(candidates::add);
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

    /** "Daily life" says nothing of how often. */
    private static boolean isUsual(Sentence sentence, Mention mention) {
        int last = CountedPhrase.lastToken(sentence, mention.span().end());
        return sentence.is(last, "usual") && sentence.is(last + 1, "usual-noun");
    }

    /** "Pulled one back": the word stands for a thing and counts none. */
    private static boolean isPronoun(Sentence sentence, Mention mention) {
        int last = CountedPhrase.lastToken(sentence, mention.span().end());
        int one = sentence.is(last, "particle") ? last - 1 : last;
        return sentence.at(one, "one")
                && sentence.token(one).start() == mention.span().start()
                && sentence.is(one + 1, "particle");
    }

    /** "First Harbor" is a bank, not the first of anything. */
    private static boolean isPartOfName(Sentence sentence, Mention mention) {
        if (!(mention.value() instanceof Normalized.Rank)) {
            return false;
        }
        int last = CountedPhrase.lastToken(sentence, mention.span().end());
        return sentence.token(last).capitalized() && sentence.isName(last + 1);
    }
}
