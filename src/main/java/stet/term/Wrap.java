package stet.term;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** Breaks text into lines at spaces. */
public final class Wrap {

    private Wrap() {}

    /**
     * The text of one paragraph in lines.
     *
     * @param width most columns a line takes; a longer word stands alone and may exceed it
     */
    public static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.split(" ", -1)) {
            int columns = columns(word);
            if (used > 0 && used + 1 + columns > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += columns;
        }
        lines.add(line.toString());
        return lines;
    }

    /** The text wrapped, every line after the first set in by {@code indent}. */
    public static String hanging(String text, String indent, int width) {
        return String.join("\n" + indent, lines(text, Math.max(10, width - indent.length())));
    }

    /** How many terminal columns a text takes: wide East Asian characters take two, combining marks none. */
    public static int columns(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            columns += columns(text.codePointAt(i));
        }
        return columns;
    }

    /** The same for one character. */
    public static int columns(int codePoint) {
        boolean plain = codePoint >= ' ' && codePoint <= '~'; // most are, and need no table
        return plain ? 1 : Math.max(0, WCWidth.wcwidth(codePoint));
    }
}
