package stet.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import stet.model.Article;
import stet.model.Mention;
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
        List<Span> quotes = QuotationFinder.find(text);
        quotes.forEach(quote -> contexts.quoted.set(quote.start(), quote.end()));
        PartOfSpeech tagger = new PartOfSpeech();
        Speakers speakers = new Speakers();
        for (Span span : new BodyText().sentences(text)) {
            List<Span> own = contexts.isQuoted(span)
                    ? quotes.stream().filter(span::overlaps).toList()
                    : List.of();
            contexts.read(Sentence.read(text, span, tagger), own, speakers);
        }
        return contexts;
    }

    private void read(Sentence sentence, List<Span> own, Speakers speakers) {
        List<Clause> clauses = sentence.isHeadline() ? List.of() : Clause.all(sentence, own);
        List<Mention> roles = RoleFinder.find(sentence);
        List<Report> reports = ReportFinder.find(sentence, clauses).stream()
                .map(report -> report.named(sentence, roles))
                .toList();
        speakers.hear(sentence, reports.stream().findFirst(), !own.isEmpty());
        PronounResolver pronouns = new PronounResolver(roles, speakers.onlyPerson(), speakers.areSeveral());
        Statements statements = new Statements(sentence, clauses, reports, pronouns);
        byStart.put(sentence.span().start(), Context.of(sentence, statements, speakers));
        speakers.remember(sentence, roles);
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
