package stet.claim;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import stet.model.Article;
import stet.model.Span;
import stet.text.BodyText;
import stet.text.PartOfSpeech;

/**
 * What the sentences of an article say about every claim in them, read as the offline extractor reads them, so that
 * nobody has to believe a model on who answers for a claim or how sure it is.
 */
final class ModelContexts {

    private final TreeMap<Integer, Context> byStart = new TreeMap<>();
    private final BitSet quoted = new BitSet();

    private ModelContexts() {}

    static ModelContexts of(Article article) {
        ModelContexts contexts = new ModelContexts();
        String text = article.text();
        QuoteFinder.find(text).forEach(quote -> contexts.quoted.set(quote.start(), quote.end()));
        PartOfSpeech tagger = new PartOfSpeech();
        Speakers speakers = new Speakers();
        for (Span span : new BodyText().sentences(text)) {
            contexts.read(Sentence.read(text, span, tagger), speakers);
        }
        return contexts;
    }

    private void read(Sentence sentence, Speakers speakers) {
        Optional<Report> report =
                Report.find(sentence, Clause.all(sentence)).stream().findFirst();
        speakers.hear(sentence, report, isQuoted(sentence.span()));
        byStart.put(sentence.span().start(), Context.of(sentence, speakers));
        speakers.remember(sentence, RoleFinder.find(sentence));
    }

    /** Whether somebody's own words stand in {@code span}. */
    boolean isQuoted(Span span) {
        int next = quoted.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }

    /** What the one sentence says that {@code span} stands in, absent where there is none. */
    Optional<Context> holding(Span span) {
        return Optional.ofNullable(byStart.floorEntry(span.start()))
                .map(Map.Entry::getValue)
                .filter(context -> context.sentence().span().contains(span));
    }
}
