package stet.report;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import stet.model.Passage;
import stet.model.ScoredPassage;
import stet.model.Source;
import stet.model.Span;
import stet.term.SafeText;
import stet.term.Theme;
import stet.term.Wrap;

/** Passages and sources as a person reads them. */
public final class PassagesText {

    private static final String INDENT = "  ";
    private static final Pattern PARAGRAPHS = Pattern.compile("\\R\\s*\\R");

    private final Theme theme;
    private final int width;

    /** A renderer for a terminal of {@code width} columns. */
    public PassagesText(Theme theme, int width) {
        this.theme = theme;
        this.width = width;
    }

    /**
     * The passages that answer a question, those of the article apart from those of the sources.
     *
     * @param matches where the words of the question stand in a text
     */
    public String answer(
            List<ScoredPassage> article, List<ScoredPassage> sources, Function<String, List<Span>> matches) {
        return article.isEmpty() && sources.isEmpty()
                ? "Nothing in the article or the sources fits the question.\n"
                : under("From the article", article, matches) + under("From the sources", sources, matches);
    }

    private String under(String heading, List<ScoredPassage> found, Function<String, List<Span>> matches) {
        return found.isEmpty() ? "" : theme.heading(heading) + "\n\n" + hits(found, matches) + "\n";
    }

    /**
     * Passages, best first, the words of the query marked; what two of them share stands in the first alone.
     *
     * @param matches where the words of the query stand in a text
     */
    public String hits(List<ScoredPassage> hits, Function<String, List<Span>> matches) {
        return hits.isEmpty()
                ? "Nothing found.\n"
                : Unseen.parts(hits).stream().map(hit -> hit(hit, matches)).collect(Collectors.joining("\n"));
    }

    /** Sources: id, date, publisher and title, wrapped beside the id and the date. */
    public String sources(List<Source> sources) {
        return sources.stream().map(this::source).collect(Collectors.joining());
    }

    private String source(Source source) {
        String day = source.published().map(Object::toString).orElse("-         ");
        String head = source.id() + "  " + day + "  ";
        String title = source.title().isEmpty() ? source.location() : source.title();
        String later = source.superseded()
                .map(by -> "  (superseded by " + by.by() + ")")
                .orElse("");
        String text = SafeText.line(source.publisher().orElse("-")) + "  " + SafeText.line(title) + later;
        return head + Wrap.hanging(text, " ".repeat(head.length()), width) + "\n";
    }

    private String hit(ScoredPassage hit, Function<String, List<Span>> matches) {
        Passage passage = hit.passage();
        String date = passage.source().published().map(day -> ", " + day).orElse("");
        String head = SafeText.line(passage.source().name()) + date;
        return theme.heading(head) + theme.faint("  [" + passage.source().id() + "]  %.2f".formatted(hit.score()))
                + "\n"
                + PARAGRAPHS
                        .splitAsStream(passage.text())
                        .map(paragraph -> paragraph(paragraph, matches))
                        .collect(Collectors.joining());
    }

    private String paragraph(String text, Function<String, List<Span>> matches) {
        String wrapped = Wrap.hanging(SafeText.line(text), INDENT, width);
        StringBuilder out = new StringBuilder(INDENT);
        int at = 0;
        for (Span match : matches.apply(wrapped)) {
            out.append(wrapped, at, match.start()).append(theme.match(match.of(wrapped)));
            at = match.end();
        }
        return out.append(wrapped, at, wrapped.length()).append('\n').toString();
    }
}
