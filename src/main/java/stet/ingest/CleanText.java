package stet.ingest;

/** Makes text that others wrote safe to store and to print. */
final class CleanText {

    private CleanText() {}

    /** Line feeds for every line ending, and no other control characters than those and tabs. */
    static String body(String text) {
        String unix = text.replace("\r\n", "\n").replace('\r', '\n');
        if (unix.chars().noneMatch(CleanText::isUnwanted)) {
            return unix;
        }
        StringBuilder out = new StringBuilder(unix.length());
        unix.chars().filter(c -> !isUnwanted(c)).forEach(c -> out.append((char) c));
        return out.toString();
    }

    /** One line without control characters, every run of white space one blank. */
    static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isBlank(c)) {
                blank(out);
            } else if (!isUnwanted(c)) {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    /** Whether a character separates words and shows nothing. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static void blank(StringBuilder out) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    private static boolean isUnwanted(int c) {
        return Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t';
    }
}
