package stet.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.jspecify.annotations.Nullable;
import stet.model.Span;

/** Decides which stops of one paragraph end a sentence. */
final class SentenceStops {

    private static final WordTable WORDS = WordTable.of(SentenceStops.class, "sentence-words.tsv");

    /** Of a longer run of stops only the last ones are looked at, so that each costs as much as any other. */
    private static final int LONGEST_RUN = 32;

    private final CharSequence text;
    private final Span paragraph;
    private @Nullable Set<Integer> modelEnds;

    SentenceStops(CharSequence text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    /** Where the sentence ends whose stop stands at {@code at}, closing marks included, or {@code at} if none does. */
    int endAt(int at) {
        if (!isStop(text.charAt(at))) {
            return at;
        }
        int end = at + 1;
        int longest = Math.min(paragraph.end(), at + LONGEST_RUN);
        while (end < longest && (isStop(text.charAt(end)) || isCloser(text.charAt(end)))) {
            end++;
        }
        return end < paragraph.end() && isEnd(at, end) ? end : at;
    }

    private boolean isEnd(int stop, int end) {
        if (!Sentences.blank(text.charAt(end))) {
            return false;
        }
        int next = end;
        while (next < paragraph.end() && (Sentences.blank(text.charAt(next)) || isOpener(text.charAt(next)))) {
            next++;
        }
        if (next == paragraph.end() || Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        String following = wordFrom(next);
        boolean quoted = end > stop + 1;
        if (quoted && text.charAt(stop) != '.' && isSpeech(next)) {
            return false;
        }
        return text.charAt(stop) != '.' || quoted || pointEnds(stop, following);
    }

    private boolean pointEnds(int stop, String following) {
        String word = wordBefore(stop);
        String lower = word.toLowerCase(Locale.ROOT);
        boolean starter = WORDS.has("starter", following);
        boolean digit = Character.isDigit(following.isEmpty() ? ' ' : following.charAt(0));
        if (WORDS.has("title", lower)) {
            return false;
        }
        if (WORDS.has("before-number", lower)) {
            return !digit && starter;
        }
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return starter && !following.equals("A");
        }
        if (word.indexOf('.') >= 0 || WORDS.has("closing", lower)) {
            return starter || (!digit && modelEnds().contains(stop + 1));
        }
        return !isListNumber(stop, word);
    }

    /** "1." that opens a paragraph numbers it. */
    private boolean isListNumber(int stop, String word) {
        boolean number = !word.isEmpty() && word.chars().allMatch(Character::isDigit);
        return number && Sentences.trim(text, paragraph.start(), stop).length() == word.length();
    }

    /** Whether a name and a verb of speech follow: {@code "Why?" Anna Berg asked}. */
    private boolean isSpeech(int from) {
        int at = from;
        for (int words = 0; words < 4 && at < paragraph.end(); words++) {
            String word = wordFrom(at);
            if (WORDS.has("speech", word)) {
                return true;
            }
            at += word.length() + 1;
        }
        return false;
    }

    private String wordFrom(int start) {
        int at = start;
        while (at < paragraph.end() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return text.subSequence(start, at).toString();
    }

    private String wordBefore(int stop) {
        int at = stop;
        int longest = Math.max(paragraph.start(), stop - 24);
        while (at > longest && (Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '.')) {
            at--;
        }
        return text.subSequence(at, stop).toString();
    }

    private Set<Integer> modelEnds() {
        Set<Integer> known = modelEnds;
        if (known == null) {
            known = new HashSet<>();
            CharSequence part = text.subSequence(paragraph.start(), paragraph.end());
            for (opennlp.tools.util.Span found : new SentenceDetectorME(Holder.MODEL).sentPosDetect(part)) {
                known.add(paragraph.start() + found.getEnd());
            }
            modelEnds = known;
        }
        return known;
    }

    static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026';
    }

    static boolean isCloser(char c) {
        return c == '"' || c == '\'' || c == '\u201D' || c == '\u2019' || c == ')' || c == ']' || c == '\u00BB';
    }

    private static boolean isOpener(char c) {
        return c == '"' || c == '\'' || c == '\u201C' || c == '\u2018' || c == '(' || c == '[' || c == '\u00AB';
    }

    private static final class Holder {
        private static final SentenceModel MODEL =
                Models.read("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new);
    }
}
