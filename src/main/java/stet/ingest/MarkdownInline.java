package stet.ingest;

/** Takes emphasis, code marks, links and images off one line of Markdown in a single pass. */
final class MarkdownInline {

    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|<>~";

    private final String line;
    private final Next brackets = new Next(']');
    private final Next parentheses = new Next(')');
    private final Next angles = new Next('>');
    private final StringBuilder out = new StringBuilder();
    private int at;

    private MarkdownInline(String line) {
        this.line = line;
    }

    /** The words of a line. */
    static String strip(String line) {
        return new MarkdownInline(line).run();
    }

    private String run() {
        while (at < line.length()) {
            char c = line.charAt(at);
            switch (c) {
                case '\\' -> escape();
                case '*', '`' -> at++;
                case '_' -> underscore();
                case '!' -> image();
                case '[' -> link();
                case '<' -> autolink();
                default -> keep();
            }
        }
        return out.toString();
    }

    private void keep() {
        out.append(line.charAt(at++));
    }

    private void escape() {
        if (at + 1 < line.length() && ESCAPABLE.indexOf(line.charAt(at + 1)) >= 0) {
            at++;
        }
        keep();
    }

    /** An underscore inside a word is part of it. */
    private void underscore() {
        boolean before = at > 0 && Character.isLetterOrDigit(line.charAt(at - 1));
        boolean after = at + 1 < line.length() && Character.isLetterOrDigit(line.charAt(at + 1));
        if (before && after) {
            keep();
        } else {
            at++;
        }
    }

    private void image() {
        int target = at + 1 < line.length() && line.charAt(at + 1) == '[' ? targetAfter(at + 1) : -1;
        if (target < 0) {
            keep();
        } else {
            at = target;
        }
    }

    private void link() {
        int target = targetAfter(at);
        if (target < 0) {
            keep();
            return;
        }
        out.append(strip(line.substring(at + 1, brackets.from(at))));
        at = target;
    }

    /** The end of "[words](address)" or "[words][label]" that opens at {@code open}, or -1. */
    private int targetAfter(int open) {
        int close = brackets.from(open);
        if (close < 0 || close + 1 >= line.length()) {
            return -1;
        }
        char next = line.charAt(close + 1);
        int end = next == '(' ? parentheses.from(close) : next == '[' ? brackets.from(close + 1) : -1;
        return end < 0 ? -1 : end + 1;
    }

    private void autolink() {
        boolean address = line.startsWith("<http", at) || line.startsWith("<mailto:", at);
        int close = address ? angles.from(at) : -1;
        if (close > 0) {
            at++;
            while (at < close) {
                keep();
            }
            at++;
        } else {
            keep();
        }
    }

    /** The next place of one mark, looked for once per stretch, so that open brackets cannot make the pass quadratic. */
    private final class Next {

        private final char mark;
        private int from;
        private int found = -1;

        Next(char mark) {
            this.mark = mark;
        }

        int from(int at) {
            if (at < from || at > found) {
                int index = line.indexOf(mark, at);
                from = at;
                found = index < 0 ? line.length() : index;
            }
            return found == line.length() ? -1 : found;
        }
    }
}
