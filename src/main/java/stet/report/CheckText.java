package stet.report;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import stet.model.Article;
import stet.model.CheckedClaim;
import stet.model.Dossier;
import stet.model.Evidence;
import stet.model.Note;
import stet.model.Problem;
import stet.model.Source;
import stet.model.Summary;
import stet.model.Verdict;
import stet.term.SafeText;
import stet.term.Theme;
import stet.term.Wrap;

/** A check as a person reads it: the summary, then each claim with its verdict and the passages it rests on. */
public final class CheckText {

    private static final int MAX_QUOTE = 300;

    private final Theme theme;
    private final int width;

    /** A renderer for a terminal of {@code width} columns. */
    public CheckText(Theme theme, int width) {
        this.theme = theme;
        this.width = width;
    }

    /** The whole result. */
    public String render(Dossier dossier) {
        StringBuilder out = new StringBuilder(summary(dossier.article(), dossier.summary()));
        out.append('\n').append(theme.heading("Claims")).append('\n');
        dossier.claims().forEach(claim -> out.append('\n').append(claim(claim)));
        out.append('\n').append(totals(dossier)).append('\n');
        for (Problem problem : dossier.problems()) {
            out.append(line("", "Not done: " + problem.subject() + ": " + problem.message()));
        }
        for (Note note : dossier.notes()) {
            out.append(line("", "Note: " + note.subject() + ": " + note.message()));
        }
        return out.toString();
    }

    /** Title and summary. */
    public String summary(Article article, Summary summary) {
        return title(article) + summary.sentences().stream().map(this::sentence).collect(Collectors.joining());
    }

    /** The headline that a summary stands under, empty where the article has none. */
    public String title(Article article) {
        return article.title().isEmpty()
                ? ""
                : theme.heading(Wrap.hanging(SafeText.line(article.title()), "", width)) + "\n\n";
    }

    /** One sentence of a summary. */
    public String sentence(Summary.Sentence sentence) {
        return line("", sentence.text() + (sentence.faithful() ? "" : " [not found in the article]"));
    }

    /** One claim with its verdict and evidence. */
    public String claim(CheckedClaim checked) {
        Verdict verdict = checked.verdict();
        String label = verdict.label().name().replace('_', ' ');
        StringBuilder out = new StringBuilder();
        out.append(theme.verdict(verdict.label(), label));
        if (hasConfidence(verdict)) {
            out.append(theme.faint(" %.0f%%".formatted(verdict.confidence() * 100)));
        }
        out.append(theme.faint(
                        "  " + checked.claim().kind() + "  " + checked.claim().id()))
                .append('\n');
        out.append(line("  ", quoted(checked.claim().quote())));
        out.append(line("  ", verdict.explanation()));
        verdict.correction().ifPresent(c -> out.append(line("  ", "Suggested: " + c)));
        checked.evidence().forEach(evidence -> out.append(evidence(evidence)));
        return out.toString();
    }

    private static boolean hasConfidence(Verdict verdict) {
        return switch (verdict.label()) {
            case SUPPORTED, REFUTED, CONFLICTING -> true;
            case NOT_ENOUGH_EVIDENCE, NOT_CHECKABLE -> false;
        };
    }

    private String evidence(Evidence evidence) {
        String stance = theme.stance(evidence.stance(), evidence.stance().name().toLowerCase(Locale.ROOT));
        String head = "    " + stance + " " + theme.faint(SafeText.line(cite(evidence.source()))) + "\n";
        return head + line("      ", quoted(evidence.quote()));
    }

    /** "Example Times, 26 March 2024" with the origin's id where the source is a copy of another. */
    private static String cite(Source source) {
        String date = source.published().map(day -> ", " + day).orElse("");
        String copy = source.origin().equals(source.id()) ? "" : ", same report as " + source.origin();
        return source.name() + date + " [" + source.id() + copy + "]";
    }

    private static String quoted(String text) {
        String line = SafeText.line(text);
        return "“" + (line.length() > MAX_QUOTE ? line.substring(0, MAX_QUOTE - 1) + "…" : line) + "”";
    }

    private String totals(Dossier dossier) {
        Map<Verdict.Label, Long> counts = new EnumMap<>(Verdict.Label.class);
        dossier.claims().forEach(c -> counts.merge(c.verdict().label(), 1L, Long::sum));
        String sources =
                dossier.run().index().map(i -> i.sources() + " sources").orElse("no index");
        String labels = counts.entrySet().stream()
                .map(e -> e.getValue() + " "
                        + e.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        return Wrap.hanging(
                dossier.claims().size() + " claims against " + sources + (labels.isEmpty() ? "" : ": " + labels) + ".",
                "",
                width);
    }

    private String line(String indent, String text) {
        return indent + Wrap.hanging(SafeText.line(text), indent, width) + "\n";
    }
}
