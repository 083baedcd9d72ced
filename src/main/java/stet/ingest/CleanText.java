package stet.ingest;

/** Makes text that others wrote safe to store and to print. */
final class CleanText {

    private CleanText() {}

    /** Line feeds for every line ending, no other control characters than those and tabs, and no halves of characters. */
    static String body(String text) {
        String unix = text.replace("\r\n", "\n").replace('\r', '\n');
        if (unix.codePoints().noneMatch(CleanText::isUnwanted)) {
            return unix;
        }
        StringBuilder out = new StringBuilder(unix.length());
        unix.codePoints().filter(c -> !isUnwanted(c)).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** One line without control characters, every run of white space one blank. */
    static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(c -> isBlank(c) || !isUnwanted(c)).forEach(c -> {
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
        return type == Character.SURROGATE || (type == Character.CONTROL && c != '\n' && c != '\t');
    }
}
