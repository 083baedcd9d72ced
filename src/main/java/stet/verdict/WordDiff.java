package stet.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stet.text.Lemma;

/** What two quotations have in common and where they part, by the longest common subsequence of their words. */
final class WordDiff {

    private static final int LONGEST = 400;

    private static final Pattern CONSONANTS = Pattern.compile("[b-df-hj-np-tv-z]{2,4}");

    private WordDiff() {}

    /**
     * Where the two part.
     *
     * @param claimed the claim's words there, perhaps none
     * @param found the source's words there, perhaps none
     * @param inner whether words that both have stand on either side
     */
    record Gap(List<String> claimed, List<String> found, boolean inner) {

        /**
         * Whether one has other words in place of the other's, or denies what the other does not. At either end, where what
         * follows may be no part of the quotation, both must have words of weight.
         */
        boolean changes() {
            boolean weighty = inner
                    ? isWeighty(claimed) || isWeighty(found) || isOpposed()
                    : isWeighty(claimed) && isWeighty(found);
            boolean replaced =
                    !claimed.isEmpty() && !found.isEmpty() && !isShort(claimed, found) && !isShort(found, claimed);
            boolean denied = negations(claimed) != negations(found);
            return (replaced && weighty) || ((replaced || inner) && denied);
        }

        private static boolean isShort(List<String> one, List<String> other) {
            return isMasked(one, other)
                    || (one.size() == 1 && other.size() == 1 && isAbbreviated(one.getFirst(), other.getFirst()));
        }

        /** "Km", "Mr", "Ltd": the first and some more of the consonants of a word. */
        private static boolean isAbbreviated(String letters, String word) {
            boolean consonants =
                    letters.length() > 1 && CONSONANTS.matcher(letters).matches();
            return consonants && word.matches(String.join(".*", letters.split("")) + ".*");
        }

        /** "F—" and "s--t" stand for a word of that first letter. */
        private static boolean isMasked(List<String> letters, List<String> word) {
            return word.size() == 1
                    && letters.size() <= 2
                    && letters.stream().allMatch(letter -> letter.length() == 1 && Character.isLetter(letter.charAt(0)))
                    && word.getFirst().startsWith(letters.getFirst());
        }

        /** "Before" for "after". */
        private boolean isOpposed() {
            return claimed.stream().anyMatch(word -> Terms.WORDS.has("opposed", word))
                    && found.stream().anyMatch(word -> Terms.WORDS.has("opposed", word));
        }

        private static boolean isWeighty(List<String> words) {
            return words.stream()
                    .anyMatch(word -> Terms.WORDS.has("negation", word)
                            || Terms.WORDS.has("number", word)
                            || Character.isDigit(word.charAt(0))
                            || Terms.isContent(word));
        }
    }

    /** The words that both have, in order. */
    static List<String> common(List<String> claimed, List<String> found) {
        return aligned(cut(claimed), cut(found)).stream()
                .map(pair -> cut(claimed).get(pair[0]))
                .toList();
    }

    /** Every place where the two part, in order; at either end with as many words of the source as of the claim. */
    static List<Gap> gaps(List<String> claimed, List<String> found) {
        List<String> a = cut(claimed);
        List<String> b = cut(found);
        List<Gap> gaps = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (int[] pair : aligned(a, b)) {
            int from = i > 0 ? j : Math.max(j, pair[1] - pair[0]);
            gap(a.subList(i, pair[0]), b.subList(from, pair[1]), i > 0).ifPresent(gaps::add);
            i = pair[0] + 1;
            j = pair[1] + 1;
        }
        int to = Math.min(b.size(), j + a.size() - i);
        gap(a.subList(i, a.size()), b.subList(j, to), false).ifPresent(gaps::add);
        return gaps;
    }

    private static Optional<Gap> gap(List<String> claimed, List<String> found, boolean inner) {
        return claimed.isEmpty() && found.isEmpty() ? Optional.empty() : Optional.of(new Gap(claimed, found, inner));
    }

    /** The indexes of the words that both have. */
    private static List<int[]> aligned(List<String> a, List<String> b) {
        List<String> x = a.stream().map(WordDiff::plain).toList();
        List<String> y = b.stream().map(WordDiff::plain).toList();
        int[][] length = lengths(x, y);
        List<int[]> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < x.size() && j < y.size()) {
            if (x.get(i).equals(y.get(j))) {
                pairs.add(new int[] {i, j});
                i++;
                j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    /** "Writing" and "write", "colour" and "color" are one word in a quotation. */
    private static String plain(String word) {
        return Spelling.plain(Lemma.verb(word));
    }

    private static int[][] lengths(List<String> a, List<String> b) {
        int[][] length = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                length[i][j] = a.get(i).equals(b.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }

    /** The words of the claim that are not the source's, struck as {@code [-word]}, and the source's as {@code [+word]}. */
    static String show(List<String> claimed, List<String> found) {
        List<int[]> pairs = aligned(cut(claimed), cut(found));
        return "claim " + marked(claimed, pairs.stream().map(p -> p[0]).collect(Collectors.toSet()), "-") + "; source "
                + marked(found, pairs.stream().map(p -> p[1]).collect(Collectors.toSet()), "+");
    }

    private static String marked(List<String> words, Set<Integer> common, String sign) {
        List<String> own = cut(words);
        return IntStream.range(0, own.size())
                .mapToObj(at -> common.contains(at) ? own.get(at) : "[" + sign + own.get(at) + "]")
                .collect(Collectors.joining(" "));
    }

    static long negations(List<String> words) {
        return words.stream()
                .filter(w -> Terms.WORDS.has("negation", w) || Terms.WORDS.has("nobody", w))
                .count();
    }

    private static List<String> cut(List<String> words) {
        return words.subList(0, Math.min(LONGEST, words.size()));
    }
}
