package stet.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import stet.model.Passage;
import stet.model.ScoredPassage;
import stet.model.Source;
import stet.term.SafeText;
import stet.term.Theme;
import stet.term.Wrap;

/** Passages and sources as a person reads them. */
public final class PassagesText {

    private static final int MIN_WORD = 3;

    private final Theme theme;
    private final int width;

    /** A renderer for a terminal of {@code width} columns. */
    public PassagesText(Theme theme, int width) {
        this.theme = theme;
        this.width = width;
    }

    /** The passages that answer a question, those of the article apart from those of the sources. */
    public String answer(String question, List<ScoredPassage> article, List<ScoredPassage> sources) {
        return article.isEmpty() && sources.isEmpty()
                ? "Nothing in the article or the sources fits the question.\n"
                : under("From the article", question, article) + under("From the sources", question, sources);
    }

    private String under(String heading, String question, List<ScoredPassage> found) {
        return found.isEmpty() ? "" : theme.heading(heading) + "\n\n" + hits(question, found) + "\n";
    }

    /** Passages, best first, the words of the query marked. */
    public String hits(String query, List<ScoredPassage> hits) {
        if (hits.isEmpty()) {
            return "Nothing found.\n";
        }
        Set<String> words = words(query);
        return hits.stream().map(hit -> hit(hit, words)).collect(Collectors.joining("\n"));
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

    private String hit(ScoredPassage hit, Set<String> words) {
        Passage passage = hit.passage();
        String date = passage.source().published().map(day -> ", " + day).orElse("");
        String head = SafeText.line(passage.source().name()) + date;
        String wrapped = Wrap.hanging(SafeText.line(passage.text()), "  ", width);
        return theme.heading(head) + theme.faint("  [" + passage.source().id() + "]  %.2f".formatted(hit.score()))
                + "\n  " + mark(wrapped, words) + "\n";
    }

    private String mark(String text, Set<String> words) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end == at) {
                out.append(text.charAt(at++));
            } else {
                String word = text.substring(at, end);
                out.append(words.contains(word.toLowerCase(Locale.ROOT)) ? theme.match(word) : word);
                at = end;
            }
        }
        return out.toString();
    }

    private static Set<String> words(String query) {
        return query.toLowerCase(Locale.ROOT)
                .codePoints()
                .mapToObj(c -> Character.isLetterOrDigit(c) ? Character.toString(c) : " ")
                .collect(Collectors.collectingAndThen(Collectors.joining(), PassagesText::longWords));
    }

    private static Set<String> longWords(String text) {
        Set<String> words = new TreeSet<>(List.of(text.split(" ", -1)));
        words.removeIf(word -> word.length() < MIN_WORD);
        return words;
    }
}
