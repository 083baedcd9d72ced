package stet.text;

import java.util.ArrayList;
import java.util.List;
import stet.model.Span;

/**
 * Finds the sentences of a text.
 *
 * <p>Blank lines, list items and lines that stand alone always end a sentence. Inside a paragraph a stop ends one unless
 * the word before it is an abbreviation; where an abbreviation may well end the sentence ("the U.S. The"), OpenNLP's
 * sentence model decides. Closing quotation marks stay with the sentence they close. Holds no state, so one instance may
 * be used by several threads; the model's own objects, which may not, are made per paragraph.
 */
public final class Sentences {

    /** Text without a stop is cut here, so that what is made of one sentence stays bounded. */
    static final int LONGEST = 2_000;

    /** The sentences in order, without the white space around them; offsets refer to {@code text}. */
    public List<Span> spans(CharSequence text) {
        List<Span> out = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(text)) {
            split(text, paragraph, out);
        }
        return List.copyOf(out);
    }

    private static void split(CharSequence text, Span paragraph, List<Span> out) {
        var stops = new SentenceStops(text, paragraph);
        int start = paragraph.start();
        int at = start;
        while (at < paragraph.end()) {
            int end = stops.endAt(at);
            if (end > at) {
                add(text, start, end, out);
                start = end;
                at = end;
            } else {
                at++;
            }
        }
        add(text, start, paragraph.end(), out);
    }

    private static void add(CharSequence text, int from, int to, List<Span> out) {
        int start = from;
        while (start < to) {
            int end = cut(text, start, to);
            Span trimmed = trim(text, start, end);
            if (trimmed.length() > 0) {
                out.add(trimmed);
            }
            start = end;
        }
    }

    private static int cut(CharSequence text, int start, int end) {
        if (end - start <= LONGEST) {
            return end;
        }
        int at = start + LONGEST;
        for (int back = at; back > start + LONGEST / 2; back--) {
            if (Character.isWhitespace(text.charAt(back))) {
                return back;
            }
        }
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    static Span trim(CharSequence text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\uFEFF';
    }
}
