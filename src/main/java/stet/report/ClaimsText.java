package stet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import stet.model.Article;
import stet.model.Claim;
import stet.term.SafeText;
import stet.term.Theme;
import stet.term.Wrap;

/**
 * An article's claims as a table wrapped to the terminal: line, kind with the claim's id below it, claim, the value in
 * plain words.
 */
public final class ClaimsText {

    private static final int LINE = 4;
    private static final int KIND = 11;
    private static final int GAPS = 6;
    private static final int NARROW = 60;

    private final Theme theme;
    private final int width;

    /** A renderer for a terminal of {@code width} columns. */
    public ClaimsText(Theme theme, int width) {
        this.theme = theme;
        this.width = width;
    }

    /** The claims in the order of the article. */
    public String render(Article article, List<Claim> claims) {
        if (claims.isEmpty()) {
            return "No claims found.\n";
        }
        Lines lines = new Lines(article);
        StringBuilder out = new StringBuilder();
        if (width >= NARROW) {
            out.append(theme.heading(row(
                    lines.unit().substring(0, LINE).toUpperCase(Locale.ROOT),
                    List.of("KIND, ID"),
                    "CLAIM",
                    "NORMALIZED")));
        }
        for (Claim claim : claims) {
            String line = Integer.toString(lines.at(claim.span().start()));
            String quote = SafeText.line(claim.quote());
            String value = SafeText.line(NormalizedText.of(claim.normalized()));
            List<String> kind = List.of(claim.kind().name(), claim.id());
            out.append(width >= NARROW ? row(line, kind, quote, value) : block(line, claim, value));
        }
        return out.toString();
    }

    private String row(String line, List<String> kind, String claim, String value) {
        int rest = width - LINE - KIND - GAPS;
        int claimWidth = rest / 2;
        List<String> left = cells(claim, claimWidth);
        List<String> right = cells(value, rest - claimWidth);
        StringBuilder out = new StringBuilder();
        int height = Math.max(kind.size(), Math.max(left.size(), right.size()));
        for (int i = 0; i < height; i++) {
            String start = padStart(i == 0 ? line : "", LINE) + "  " + pad(cell(kind, i), KIND);
            String text = start + "  " + pad(cell(left, i), claimWidth) + "  " + cell(right, i);
            out.append(text.stripTrailing()).append('\n');
        }
        return out.toString();
    }

    /** On a narrow terminal each claim is a small block of its own. */
    private String block(String line, Claim claim, String value) {
        return theme.heading(line + " " + claim.kind() + " " + claim.id()) + "\n  "
                + Wrap.hanging(SafeText.line(claim.quote()), "  ", width) + "\n  "
                + String.join("\n  ", cells(value, width - 2)) + "\n";
    }

    /** Lines no longer than {@code width}: words longer than that are cut, so that columns stay straight. */
    private static List<String> cells(String text, int width) {
        List<String> cells = new ArrayList<>();
        for (String line : Wrap.lines(text, width)) {
            int from = 0;
            int used = 0;
            for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
                int columns = Wrap.columns(line.codePointAt(i));
                if (i > from && used + columns > width) {
                    cells.add(line.substring(from, i));
                    from = i;
                    used = 0;
                }
                used += columns;
            }
            cells.add(line.substring(from));
        }
        return cells;
    }

    private static String cell(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - Wrap.columns(text)));
    }

    private static String padStart(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
