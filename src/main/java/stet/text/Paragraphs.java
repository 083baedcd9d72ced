package stet.text;

import java.util.ArrayList;
import java.util.List;
import stet.model.Span;

/** Cuts a text at the line breaks that end a paragraph, a heading or a list item, not at those that only wrap a line. */
final class Paragraphs {

    /** Lines of this length may have been wrapped; shorter ones are headings, and longer ones are paragraphs. */
    private static final int SHORTEST_WRAPPED = 50;

    private static final int LONGEST_WRAPPED = 130;

    private Paragraphs() {}

    static List<Span> of(CharSequence text) {
        List<Span> out = new ArrayList<>();
        int start = 0;
        int line = 0;
        for (int at = 0; at < text.length(); at++) {
            if (isBreak(text.charAt(at))) {
                if (ends(text, line, at)) {
                    out.add(new Span(start, at));
                    start = at + 1;
                }
                line = at + 1;
            }
        }
        out.add(new Span(start, text.length()));
        return out;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
    }

    private static boolean ends(CharSequence text, int line, int at) {
        if (text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
            return false;
        }
        Span before = Sentences.trim(text, line, at);
        int next = at + 1;
        while (next < text.length() && !isBreak(text.charAt(next)) && Sentences.blank(text.charAt(next))) {
            next++;
        }
        boolean blank = before.length() == 0 || next >= text.length() || isBreak(text.charAt(next));
        return blank || !wrapped(text, before, text.charAt(next));
    }

    private static boolean wrapped(CharSequence text, Span before, char next) {
        char last = text.charAt(before.end() - 1);
        if (SentenceStops.isStop(last) || last == ':' || SentenceStops.isCloser(last)) {
            return false;
        }
        boolean filled = before.length() >= SHORTEST_WRAPPED && before.length() <= LONGEST_WRAPPED;
        return Character.isLowerCase(next) || (filled && (Character.isLetterOrDigit(next) || next == '"'));
    }
}
