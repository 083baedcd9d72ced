package stet.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import stet.model.CheckedClaim;
import stet.model.Evidence;
import stet.model.Source;
import stet.model.Stance;
import stet.model.Verdict;
import stet.term.SafeText;
import stet.term.Theme;
import stet.term.Wrap;

/** One claim as a person reads it: the verdict, why, and the passages it rests on. */
final class VerdictText {

    private static final int MAX_QUOTE = 300;
    private static final int SHOWN_OF_EACH_STANCE = 2;

    private final Theme theme;
    private final int width;

    VerdictText(Theme theme, int width) {
        this.theme = theme;
        this.width = width;
    }

    /** The claim in full. */
    String render(CheckedClaim checked, Lines lines) {
        Verdict verdict = checked.verdict();
        StringBuilder out = new StringBuilder(head(checked, lines));
        out.append(line("  ", quoted(checked.claim().quote())));
        out.append(line("  ", verdict.explanation()));
        verdict.correction().ifPresent(c -> out.append(line("  ", "Suggested: " + c)));
        List<Evidence> shown = shown(checked.evidence());
        shown.forEach(evidence -> out.append(evidence(evidence)));
        int more = checked.evidence().size() - shown.size();
        return out
                + (more == 0
                        ? ""
                        : line(
                                "    ",
                                "and " + more + " more, with --claim "
                                        + checked.claim().id() + " --explain"));
    }

    /** The claim on a line, for those of which there is nothing to show. */
    String brief(CheckedClaim checked, Lines lines) {
        String head = "  %s  %-9s %-11s "
                .formatted(
                        checked.claim().id(),
                        lines.label(checked.claim().span().start()),
                        checked.claim().kind());
        String quote = quoted(checked.claim().quote());
        return theme.faint(head) + Wrap.hanging(quote, " ".repeat(head.length()), width) + "\n";
    }

    private String head(CheckedClaim checked, Lines lines) {
        Verdict verdict = checked.verdict();
        String confidence = " %.0f%%".formatted(verdict.confidence() * 100);
        String claim = "  " + lines.label(checked.claim().span().start()) + "  "
                + checked.claim().kind() + "  " + checked.claim().id();
        return theme.verdict(verdict.label(), label(verdict.label())) + theme.faint(confidence + claim) + "\n";
    }

    /** As a heading has it: NOT ENOUGH EVIDENCE. */
    static String label(Verdict.Label label) {
        return label.name().replace('_', ' ');
    }

    /** The strongest on each side, strongest first: a conflict always shows both. */
    private static List<Evidence> shown(List<Evidence> evidence) {
        List<Evidence> strongest = Stream.of(Stance.values())
                .flatMap(stance ->
                        evidence.stream().filter(e -> e.stance() == stance).limit(SHOWN_OF_EACH_STANCE))
                .toList();
        return evidence.stream().filter(strongest::contains).toList();
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

    private String line(String indent, String text) {
        return indent + Wrap.hanging(SafeText.line(text), indent, width) + "\n";
    }
}
