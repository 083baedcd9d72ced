package stet.report;

import java.util.List;
import stet.model.Claim;
import stet.model.Comparison;
import stet.term.SafeText;
import stet.term.Theme;
import stet.term.Wrap;

/** The comparisons behind a verdict, for a reader who wants to know why. */
public final class ComparisonsText {

    private final Theme theme;
    private final int width;

    /** A renderer for a terminal of {@code width} columns. */
    public ComparisonsText(Theme theme, int width) {
        this.theme = theme;
        this.width = width;
    }

    /** Every comparison made for one claim, in the order of the passages. */
    public String render(Claim claim, List<Comparison> comparisons) {
        StringBuilder out = new StringBuilder("\n" + theme.heading("Comparisons for " + claim.id()) + "\n");
        out.append(line("  ", "“" + claim.quote() + "”"));
        if (comparisons.isEmpty()) {
            out.append("  None: no passage speaks of something comparable.\n");
        }
        for (Comparison comparison : comparisons) {
            out.append("  ")
                    .append(theme.stance(
                            comparison.stance(), comparison.stance().name()));
            out.append(theme.faint(" " + comparison.reconciler())).append('\n');
            out.append(line("    ", comparison.what()));
            out.append(line("    ", comparison.source().name() + ": “" + comparison.quote() + "”"));
        }
        return out.toString();
    }

    private String line(String indent, String text) {
        return indent + Wrap.hanging(SafeText.line(text), indent, width) + "\n";
    }
}
