package stet.verdict;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import stet.model.Mention;
import stet.model.Passage;
import stet.model.Span;
import stet.text.PartOfSpeech;
import stet.text.Sentences;
import stet.text.Tokens;
import stet.text.quantity.QuantityRecognizer;
import stet.text.time.TimeRecognizer;

/** Reads passages into sentences, each passage once, since many claims meet the same ones. */
final class PassageReader {

    private final Sentences sentences = new Sentences();
    private final PartOfSpeech tagger;
    private final TimeRecognizer times = new TimeRecognizer();
    private final QuantityRecognizer quantities = new QuantityRecognizer();
    private final Map<Passage, List<SourceSentence>> read = new ConcurrentHashMap<>();

    PassageReader(PartOfSpeech tagger) {
        this.tagger = tagger;
    }

    List<SourceSentence> sentences(Passage passage) {
        return read.computeIfAbsent(passage, this::read);
    }

    private List<SourceSentence> read(Passage passage) {
        Set<String> context = new LinkedHashSet<>(Terms.of(passage.text()));
        context.addAll(Terms.of(passage.source().title()));
        return sentences.spans(passage.text()).stream()
                .map(span -> sentence(passage, span, context))
                .toList();
    }

    private SourceSentence sentence(Passage passage, Span within, Set<String> context) {
        String text = within.of(passage.text());
        Tokens tokens = Tokens.of(text);
        List<Mention> values =
                new ArrayList<>(times.recognize(tokens, passage.source().published()));
        for (Mention quantity : quantities.recognize(tokens)) {
            if (values.stream().noneMatch(time -> time.span().overlaps(quantity.span()))) {
                values.add(quantity);
            }
        }
        Clause clause = Clause.of(tokens, tagger);
        Span span = within.shift(passage.span().start());
        return new SourceSentence(passage.source(), span, text, clause, List.copyOf(values), ContentWord.of(clause), context);
    }
}
