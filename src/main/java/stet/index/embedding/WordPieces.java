package stet.index.embedding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

/** Cuts a text into the pieces of words that the model knows, as uncased BERT does (Devlin et al., 2019). */
final class WordPieces {

    private static final String VOCABULARY = "/bert-vocabulary-en.txt";
    /** The longest input of the model, in pieces, the two marks included. */
    private static final int MOST_PIECES = 512;
    /** Longer words are unknown, as in the original. */
    private static final int LONGEST_WORD = 100;
    /** No more of a text than this can matter: even single characters would fill the input. */
    private static final int MOST_CHARACTERS = 16_384;

    private final Map<String, Integer> ids;
    private final int unknown;
    private final int begin;
    private final int end;

    private WordPieces(Map<String, Integer> ids) {
        this.ids = ids;
        this.unknown = id("[UNK]");
        this.begin = id("[CLS]");
        this.end = id("[SEP]");
    }

    static WordPieces load() throws IOException {
        try (InputStream stream = WordPieces.class.getResourceAsStream(VOCABULARY)) {
            if (stream == null) {
                throw new IOException("the vocabulary is not on the class path");
            }
            Map<String, Integer> ids = new HashMap<>(65_536);
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                ids.put(line, ids.size());
            }
            return new WordPieces(ids);
        }
    }

    private int id(String piece) {
        Integer id = ids.get(piece);
        if (id == null) {
            throw new IllegalStateException("the vocabulary lacks " + piece);
        }
        return id;
    }

    /** The ids of the pieces between the marks for begin and end, cut to what the model takes. */
    long[] encode(String text) {
        LongStream.Builder out = LongStream.builder();
        out.add(begin);
        new Reader(plain(text), out).read();
        out.add(end);
        return out.build().toArray();
    }

    private static String plain(String text) {
        String head = text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS);
        return Normalizer.normalize(head.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isIgnored(int c) {
        int type = Character.getType(c);
        return isMark(c) || c == 0xFFFD || type == Character.FORMAT || (type == Character.CONTROL && !isSpace(c));
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean standsAlone(int c) {
        boolean asciiSign = c < 128 && c > ' ' && !Character.isLetterOrDigit(c);
        return asciiSign || isPunctuation(c) || Character.isIdeographic(c);
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** One pass over a text. */
    private final class Reader {
        private final String text;
        private final LongStream.Builder out;
        private int room = MOST_PIECES - 2;

        Reader(String text, LongStream.Builder out) {
            this.text = text;
            this.out = out;
        }

        void read() {
            StringBuilder word = new StringBuilder();
            for (int at = 0; at < text.length() && room > 0; at += Character.charCount(text.codePointAt(at))) {
                int c = text.codePointAt(at);
                if (isSpace(c) || standsAlone(c)) {
                    flush(word);
                    if (!isSpace(c)) {
                        flush(word.appendCodePoint(c));
                    }
                } else if (!isIgnored(c)) {
                    word.appendCodePoint(c);
                }
            }
            flush(word);
        }

        private void flush(StringBuilder word) {
            if (!word.isEmpty()) {
                add(word.toString());
                word.setLength(0);
            }
        }

        /** Takes the longest known piece from the front, again and again. */
        private void add(String word) {
            long[] found = word.length() > LONGEST_WORD ? new long[] {unknown} : split(word);
            for (long id : found) {
                if (room > 0) {
                    out.add(id);
                    room--;
                }
            }
        }

        private long[] split(String word) {
            LongStream.Builder found = LongStream.builder();
            int start = 0;
            while (start < word.length()) {
                int stop = word.length();
                Integer id = null;
                while (stop > start && (id = ids.get(piece(word, start, stop))) == null) {
                    stop--;
                }
                if (id == null) {
                    return new long[] {unknown};
                }
                found.add(id);
                start = stop;
            }
            return found.build().toArray();
        }

        private static String piece(String word, int start, int stop) {
            return (start == 0 ? "" : "##") + word.substring(start, stop);
        }
    }
}
