package stet.index;

import java.util.ArrayList;
import java.util.List;
import stet.model.Span;
import stet.text.Sentences;

/** Cuts a text into passages: windows of a few sentences that overlap, so that no two neighbours are ever torn apart. */
final class Windows {

    private static final Sentences SENTENCES = new Sentences();
    private static final int SIZE = 4;
    private static final int STEP = 3;
    /** Longer sentences are cut: they are tables or text without full stops, and no reader would quote them whole. */
    private static final int LONGEST_SENTENCE = 800;

    private Windows() {}

    static List<Span> of(String text) {
        List<Span> sentences = sentences(text);
        List<Span> windows = new ArrayList<>();
        for (int first = 0; first < sentences.size(); first += STEP) {
            int last = Math.min(first + SIZE, sentences.size()) - 1;
            windows.add(sentences.get(first).cover(sentences.get(last)));
            if (last == sentences.size() - 1) {
                break;
            }
        }
        return windows;
    }

    private static List<Span> sentences(String text) {
        List<Span> out = new ArrayList<>();
        for (Span sentence : SENTENCES.spans(text)) {
            addPieces(text, sentence.start(), sentence.end(), out);
        }
        return out;
    }

    private static void addPieces(String text, int start, int end, List<Span> out) {
        int from = start;
        while (from < end) {
            int to = end - from <= LONGEST_SENTENCE ? end : cut(text, from);
            addTrimmed(text, from, to, out);
            from = to;
        }
    }

    /** The last space before the limit, or the limit itself, but never between the halves of a surrogate pair. */
    private static int cut(String text, int from) {
        int limit = from + LONGEST_SENTENCE;
        for (int at = limit; at > from + LONGEST_SENTENCE / 2; at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }

    private static void addTrimmed(String text, int start, int end, List<Span> out) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            out.add(new Span(from, to));
        }
    }
}
