package stet.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stet.model.Article;
import stet.model.Claim;
import stet.model.Mention;
import stet.model.Normalized;
import stet.model.Span;
import stet.text.BodyText;
import stet.text.PartOfSpeech;

/**
 * Finds every claim of an article: numbers and times, persons with their titles, quotations, reported speech, events and
 * relations. A sentence may hold several. Works offline, in time that grows with the length of the text.
 */
public final class ClaimExtractor {

    private final BodyText body = new BodyText();
    private final PartOfSpeech tagger = new PartOfSpeech();
    private final ValueFinder values = new ValueFinder();
    private final Checkworthiness checkworthiness = Checkworthiness.trained();

    /** The claims in the order of their spans, each with an id of its own; none from bylines, credits and the like. */
    public List<Claim> extract(Article article) {
        String text = article.text();
        List<Span> quotes = QuotationFinder.find(text);
        var speakers = new Speakers();
        var ids = new ClaimIds();
        List<Claim> out = new ArrayList<>();
        int firstQuote = 0;
        for (Span span : body.sentences(text)) {
            Sentence sentence = Sentence.read(text, span, tagger);
            firstQuote = skipBefore(quotes, firstQuote, span);
            List<Span> quoted = overlapping(quotes, firstQuote, span);
            List<Clause> clauses = sentence.isHeadline() ? List.of() : Clause.all(sentence, quoted);
            List<Mention> roles = RoleFinder.find(sentence);
            List<Report> reports = ReportFinder.find(sentence, clauses).stream()
                    .map(report -> report.named(sentence, roles))
                    .toList();
            speakers.hear(sentence, reports.stream().findFirst(), !quoted.isEmpty());
            List<Mention> named = roles.stream().map(speakers::inFull).toList();
            List<Mention> found = find(new Reading(sentence, article, quoted, clauses, named, reports), speakers);
            var pronouns = new PronounResolver(found, speakers.onlyPerson(), speakers.areSeveral());
            var statements = new Statements(sentence, clauses, reports, pronouns);
            var context = Context.of(sentence, statements, speakers);
            double score = checkworthiness.of(
                    sentence, found.stream().filter(ClaimExtractor::isValue).toList());
            for (Mention mention : found) {
                out.add(context.claim(ids.next(mention, text), mention, score));
            }
            speakers.remember(sentence, found);
        }
        return List.copyOf(out);
    }

    private static int skipBefore(List<Span> quotes, int from, Span sentence) {
        int at = from;
        while (at < quotes.size() && quotes.get(at).end() <= sentence.start()) {
            at++;
        }
        return at;
    }

    private static List<Span> overlapping(List<Span> quotes, int from, Span sentence) {
        List<Span> out = new ArrayList<>();
        for (int at = from; at < quotes.size() && quotes.get(at).start() < sentence.end(); at++) {
            out.add(quotes.get(at));
        }
        return out;
    }

    /** A sentence with what was read of it so far. */
    private record Reading(
            Sentence sentence,
            Article article,
            List<Span> quoted,
            List<Clause> clauses,
            List<Mention> roles,
            List<Report> reports) {

        boolean insideQuote() {
            return quoted.stream().anyMatch(quote -> quote.contains(sentence.span()));
        }

        /** Whether it goes on with a quotation that was opened before it. */
        boolean endsQuote() {
            return quoted.stream()
                    .anyMatch(quote -> quote.start() < sentence.span().start());
        }

        boolean touchesQuote(Mention mention) {
            return quoted.stream().anyMatch(quote -> quote.overlaps(mention.span()));
        }
    }

    private List<Mention> find(Reading reading, Speakers speakers) {
        Sentence sentence = reading.sentence;
        List<Mention> found = new ArrayList<>(values.find(sentence, reading.article.published()));
        List<Mention> times = List.copyOf(found);
        found.addAll(reading.roles);
        found.addAll(Quotations.find(sentence, reading.quoted, speakers));
        boolean wholly =
                reading.insideQuote() || reading.endsQuote() || found.stream().anyMatch(ClaimExtractor::isWholeQuote);
        reading.reports.stream()
                .filter(report -> !wholly)
                .flatMap(report -> report.mention(sentence).stream())
                .forEach(found::add);
        ClauseFinder.find(sentence, reading.clauses, times).stream()
                .filter(mention -> !reading.insideQuote() && !reading.touchesQuote(mention))
                .forEach(found::add);
        return unique(found);
    }

    private static boolean isValue(Mention mention) {
        return switch (mention.value().kind()) {
            case COUNT, QUANTITY, MONEY, PERCENT, DURATION, DATE, RANK -> true;
            case ROLE, QUOTE, ATTRIBUTION, EVENT, RELATION -> false;
        };
    }

    /** A report that frames a full quotation says nothing that the quotation does not. */
    private static boolean isWholeQuote(Mention mention) {
        return mention.value() instanceof Normalized.Quote quote && quote.whole();
    }

    /** In order, the first of those that have the same kind and span. */
    private static List<Mention> unique(List<Mention> found) {
        found.sort(
                Comparator.comparing(Mention::span).thenComparing(m -> m.value().kind()));
        List<Mention> out = new ArrayList<>();
        for (Mention mention : found) {
            if (out.isEmpty() || !isSame(out.getLast(), mention)) {
                out.add(mention);
            }
        }
        return out;
    }

    private static boolean isSame(Mention one, Mention other) {
        return one.span().equals(other.span())
                && one.value().kind() == other.value().kind();
    }
}
