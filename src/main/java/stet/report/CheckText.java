package stet.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import stet.model.CheckedClaim;
import stet.model.Dossier;
import stet.model.Note;
import stet.model.Problem;
import stet.model.Verdict;
import stet.term.SafeText;
import stet.term.Theme;
import stet.term.Wrap;

/**
 * A check as a person reads it: the summary, how the claims fared, then the claims with their passages, those that need
 * an editor first and those that nothing could be said of last, a line each.
 */
public final class CheckText {

    private static final List<Verdict.Label> DECIDED =
            List.of(Verdict.Label.REFUTED, Verdict.Label.CONFLICTING, Verdict.Label.SUPPORTED);
    private static final List<Verdict.Label> OPEN =
            List.of(Verdict.Label.NOT_ENOUGH_EVIDENCE, Verdict.Label.NOT_CHECKABLE);

    private final Theme theme;
    private final int width;
    private final VerdictText verdicts;

    /** A renderer for a terminal of {@code width} columns. */
    public CheckText(Theme theme, int width) {
        this.theme = theme;
        this.width = width;
        this.verdicts = new VerdictText(theme, width);
    }

    /** The whole result. */
    public String render(Dossier dossier) {
        StringBuilder out =
                new StringBuilder(new SummaryText(theme, width).render(dossier.article(), dossier.summary()));
        out.append('\n').append(theme.heading("Claims")).append('\n').append(totals(dossier));
        Lines lines = new Lines(dossier.article());
        for (Verdict.Label label : DECIDED) {
            with(label, dossier).forEach(claim -> out.append('\n').append(verdicts.render(claim, lines)));
        }
        OPEN.forEach(label -> out.append(open(label, with(label, dossier), lines)));
        for (Problem problem : dossier.problems()) {
            out.append('\n').append(wrapped("Not done: " + problem.subject() + ": " + problem.message()));
        }
        for (Note note : dossier.notes()) {
            out.append('\n').append(wrapped("Note: " + note.subject() + ": " + note.message()));
        }
        return out.toString();
    }

    /** The claims in full and nothing else, for a reader who asks about one of them. */
    public String details(Dossier dossier) {
        Lines lines = new Lines(dossier.article());
        return dossier.claims().stream()
                .map(claim -> verdicts.render(claim, lines))
                .collect(Collectors.joining("\n"));
    }

    private static List<CheckedClaim> with(Verdict.Label label, Dossier dossier) {
        return dossier.claims().stream()
                .filter(checked -> checked.verdict().label() == label)
                .toList();
    }

    /** Under each reason the claims that it holds for. */
    private String open(Verdict.Label label, List<CheckedClaim> claims, Lines lines) {
        Map<String, List<CheckedClaim>> byReason = claims.stream()
                .collect(Collectors.groupingBy(
                        checked -> checked.verdict().explanation(), LinkedHashMap::new, Collectors.toList()));
        StringBuilder out = new StringBuilder();
        byReason.forEach((reason, group) -> {
            out.append('\n')
                    .append(theme.verdict(label, VerdictText.label(label)))
                    .append('\n');
            out.append("  ")
                    .append(Wrap.hanging(SafeText.line(reason), "  ", width))
                    .append('\n');
            group.forEach(claim -> out.append(verdicts.brief(claim, lines)));
        });
        return out.toString();
    }

    private String totals(Dossier dossier) {
        int leftOut = dossier.run().leftOut();
        String sources = dossier.run()
                .index()
                .map(i -> i.sources() - leftOut)
                .map(count -> count == 1 ? "1 source" : count + " sources")
                .orElse("no index");
        String labels = Arrays.stream(Verdict.Label.values())
                .map(label -> Map.entry(label, with(label, dossier).size()))
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getValue() + " "
                        + VerdictText.label(count.getKey()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return wrapped(
                (dossier.claims().size() == 1 ? "1 claim" : dossier.claims().size() + " claims") + " against " + sources
                        + dossier.run()
                                .asOf()
                                .map(day -> " as of " + day + (leftOut == 0 ? "" : " (" + leftOut + " later left out)"))
                                .orElse("")
                        + (labels.isEmpty() ? "" : ": " + labels) + ".");
    }

    private String wrapped(String text) {
        return Wrap.hanging(SafeText.line(text), "", width) + "\n";
    }
}
