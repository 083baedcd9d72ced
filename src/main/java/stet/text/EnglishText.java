package stet.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Tells English from other languages by its commonest words, which make up a third of any English text. */
public final class EnglishText {

    private static final Set<String> COMMONEST = Set.of(
            "the", "of", "and", "to", "a", "in", "is", "that", "for", "it", "was", "on", "with", "as", "by", "at",
            "from", "he", "she", "his", "her", "be", "are", "were", "had", "has", "have", "not", "but", "they", "this",
            "which", "who", "said", "an", "or");

    private static final int BEGINNING = 20_000;
    private static final int FEWEST_WORDS = 20;
    private static final double LEAST_SHARE = 0.15;

    private EnglishText() {}

    /** Whether a text may be English; one of fewer than 20 words always may. Reads no more than its beginning. */
    public static boolean isLikely(String text) {
        String beginning = text.substring(0, Math.min(text.length(), BEGINNING));
        List<String> words = Stream.of(beginning.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        long common = words.stream().filter(COMMONEST::contains).count();
        return words.size() < FEWEST_WORDS || common >= LEAST_SHARE * words.size();
    }
}
