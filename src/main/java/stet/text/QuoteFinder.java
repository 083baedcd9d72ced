package stet.text;

import java.util.Optional;
import stet.model.Span;

/**
 * Finds words that somebody claims to have copied from a text: letter by letter, or else with white space, quotation
 * marks and dashes taken as equal. What is found stands between word boundaries. Time is linear in the text for a quote of
 * bounded length; longer quotes are never found.
 */
public final class QuoteFinder {

    private static final int MAX_QUOTE = 2_000;

    private final String text;
    private final String folded;
    private final int[] offsets;

    /** Looks in {@code text}, to which the offsets of what is found refer. */
    public QuoteFinder(String text) {
        this.text = text;
        this.offsets = new int[text.length() + 1];
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = folded(text.charAt(i));
            if (c != ' ' || (!out.isEmpty() && out.charAt(out.length() - 1) != ' ')) {
                offsets[out.length()] = i;
                out.append(c);
            }
        }
        this.folded = out.toString();
    }

    /** The first place where {@code quote} stands. */
    public Optional<Span> find(String quote) {
        String wanted = quote.strip();
        if (wanted.isEmpty() || wanted.length() > MAX_QUOTE) {
            return Optional.empty();
        }
        Optional<Span> exact = find(text, wanted).map(at -> new Span(at, at + wanted.length()));
        return exact.or(() -> findFolded(fold(wanted)));
    }

    private Optional<Span> findFolded(String wanted) {
        return find(folded, wanted).map(at -> new Span(offsets[at], offsets[at + wanted.length() - 1] + 1));
    }

    private static Optional<Integer> find(String in, String wanted) {
        for (int at = in.indexOf(wanted); at >= 0; at = in.indexOf(wanted, at + 1)) {
            if (isBoundary(in, at) && isBoundary(in, at + wanted.length())) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static boolean isBoundary(String in, int at) {
        return at == 0
                || at == in.length()
                || !Character.isLetterOrDigit(in.charAt(at - 1))
                || !Character.isLetterOrDigit(in.charAt(at));
    }

    private static String fold(String quote) {
        StringBuilder out = new StringBuilder(quote.length());
        for (int i = 0; i < quote.length(); i++) {
            char plain = folded(quote.charAt(i));
            if (plain != ' ' || (!out.isEmpty() && out.charAt(out.length() - 1) != ' ')) {
                out.append(plain);
            }
        }
        return out.toString();
    }

    private static char folded(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u2032' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u2033' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
        };
    }
}
