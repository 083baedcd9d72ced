package stet.report;

import java.util.List;
import stet.model.Claim;
import stet.model.Comparison;
import stet.model.Explanation;
import stet.model.Passage;
import stet.model.Source;
import stet.term.SafeText;
import stet.term.Theme;
import stet.term.Wrap;

/** The comparisons behind a verdict, for a reader who wants to know why. */
public final class ComparisonsText {

    /** Narrower a quotation says nothing. */
    private static final int MIN_WIDTH = 60;

    private final Theme theme;
    private final int width;

    /** A renderer for a terminal of {@code width} columns. */
    public ComparisonsText(Theme theme, int width) {
        this.theme = theme;
        this.width = width;
    }

    /** Every comparison made for one claim; where there is none, what stands nearest, which is no evidence. */
    public String render(Claim claim, Explanation explanation) {
        List<Comparison> comparisons = explanation.comparisons();
        StringBuilder out = new StringBuilder("\n" + theme.heading("Comparisons for " + claim.id()) + "\n");
        out.append(line("  ", "“" + claim.quote() + "”"));
        if (comparisons.isEmpty()) {
            out.append("  None: no passage speaks of something comparable.\n");
            explanation.nearest().ifPresent(passage -> out.append(theme.faint(nearest(passage))));
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

    private String nearest(Passage passage) {
        Source source = passage.source();
        String where = "Nearest, not evidence: " + source.name()
                + source.published().map(day -> ", " + day).orElse("") + ": “";
        String text = SafeText.line(where + passage.text());
        int room = Math.max(MIN_WIDTH, width - 4);
        return "  " + (text.length() < room ? text : text.substring(0, room) + "…") + "”\n";
    }

    private String line(String indent, String text) {
        return indent + Wrap.hanging(SafeText.line(text), indent, width) + "\n";
    }
}
