package stet.llm;

/**
 * Delimiters that the text between them cannot contain: they carry a digest of that text, so a text that closes its own
 * fence would have to hold its own digest.
 */
final class Fence {

    private static final int DIGITS = 32;

    private Fence() {}

    static String around(String text) {
        String mark = Sha256.of(text).substring(0, DIGITS);
        while (text.contains(mark)) {
            mark = Sha256.of(mark, text).substring(0, DIGITS);
        }
        return "<<<DATA " + mark + "\n" + text + "\nDATA>>> " + mark;
    }
}
