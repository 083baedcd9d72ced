package stet.ingest;

import java.util.regex.Pattern;

/**
 * Makes text that others wrote safe to store, to print and to read: what a reader does not see, between the digits of a
 * number above all, must not change what a text says.
 */
final class CleanText {

    /** What a terminal takes for a command, as a whole (ECMA-48): colours, titles of windows. */
    private static final Pattern TERMINAL =
            Pattern.compile("\\x1B(?:\\[[0-?]*[ -/]*[@-~]|\\][^\\x07\\x1B]{0,200}(?:\\x07|\\x1B\\\\))");

    private static final int KEYCAP = 0x20E3;

    private CleanText() {}

    /**
     * Line feeds for every line ending, no other control characters than those and tabs, nothing invisible, no halves of
     * characters, and the digits of every script as 0 to 9.
     */
    static String body(String text) {
        String unix = withoutCommands(text.replace("\r\n", "\n").replace('\r', '\n'));
        if (unix.codePoints().noneMatch(c -> isUnwanted(c) || digit(c) != c)) {
            return unix;
        }
        StringBuilder out = new StringBuilder(unix.length());
        unix.codePoints().filter(c -> !isUnwanted(c)).map(CleanText::digit).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static String withoutCommands(String text) {
        return text.indexOf('\u001B') < 0 ? text : TERMINAL.matcher(text).replaceAll("");
    }

    private static int digit(int c) {
        return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? '0' + Character.digit(c, 10) : c;
    }

    /** One line without control characters, every run of white space one blank. */
    static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        withoutCommands(text)
                .codePoints()
                .filter(c -> isBlank(c) || !isUnwanted(c))
                .forEach(c -> {
                    if (isBlank(c)) {
                        blank(out);
                    } else {
                        out.appendCodePoint(c);
                    }
                });
        return out.toString().strip();
    }

    /** Whether a character separates words and shows nothing. */
    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static void blank(StringBuilder out) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    private static boolean isUnwanted(int c) {
        int type = Character.getType(c);
        boolean invisible = type == Character.FORMAT || isVariation(c) || c == KEYCAP;
        return type == Character.SURROGATE || invisible || (type == Character.CONTROL && c != '\n' && c != '\t');
    }

    /** Chooses how the character before it looks. */
    private static boolean isVariation(int c) {
        return c >= 0xFE00 && c <= 0xFE0F;
    }
}
