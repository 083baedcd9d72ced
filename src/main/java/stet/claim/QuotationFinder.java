package stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.model.Span;

/** Finds the words between quotation marks, straight or curly, single ones only where they are curly, over paragraphs where they go on. */
final class QuotationFinder {

    /** A mark that is never closed must not swallow the rest of the text. */
    private static final int LONGEST = 4_000;

    private QuotationFinder() {}

    /** The spans inside the marks, without the comma or stop that belongs to the sentence around them. */
    static List<Span> find(String text) {
        List<Span> out = new ArrayList<>();
        int open = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (open >= 0 && closes(text, at, open)) {
                trim(text, open + 1, at).ifPresent(out::add);
                open = -1;
            } else if (open < 0 ? opens(text, at) : c == '\u201C' && startsParagraph(text, at)) {
                open = open < 0 ? at : open;
            } else if (open >= 0 && (at - open > LONGEST || endsUnclosed(text, at))) {
                open = -1;
            }
        }
        return out;
    }

    private static boolean opens(String text, int at) {
        char c = text.charAt(at);
        boolean single = c == '\u2018' && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
        return c == '"' || c == '\u201C' || single;
    }

    private static boolean closes(String text, int at, int open) {
        char c = text.charAt(at);
        return switch (text.charAt(open)) {
            case '"' -> c == '"' && !startsParagraph(text, at);
            case '\u2018' -> c == '\u2019' && !isApostrophe(text, at);
            default -> c == '\u201D';
        };
    }

    /** "Don't", "the workers' rights": a letter or, behind an s, another word follows. */
    private static boolean isApostrophe(String text, int at) {
        boolean inside = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        boolean word = at + 2 < text.length() && Character.isLetter(text.charAt(at + 2)) && text.charAt(at + 1) == ' ';
        return inside || (word && text.charAt(at - 1) == 's');
    }

    private static boolean startsParagraph(String text, int at) {
        return at > 0 && text.charAt(at - 1) == '\n';
    }

    /** A paragraph that ends inside a quotation goes on only if the next one opens with a mark. */
    private static boolean endsUnclosed(String text, int at) {
        if (text.charAt(at) != '\n') {
            return false;
        }
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next)) && next - at < 8) {
            next++;
        }
        boolean blank = next > at + 1;
        return blank && !(next < text.length() && opens(text, next));
    }

    private static Optional<Span> trim(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start
                && (Character.isWhitespace(text.charAt(end - 1)) || ",.".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
