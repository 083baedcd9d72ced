package stet.verdict;

import java.util.ArrayList;
import java.util.List;

/** What two quotations have in common and where they part, by the longest common subsequence of their words. */
final class WordDiff {

    private static final int LONGEST = 400;

    private WordDiff() {}

    /** The words that both have, in order. */
    static List<String> common(List<String> claimed, List<String> found) {
        List<String> a = cut(claimed);
        List<String> b = cut(found);
        int[][] length = lengths(a, b);
        List<String> common = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (a.get(i).equals(b.get(j))) {
                common.add(a.get(i));
                i++;
                j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
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
        List<String> common = common(claimed, found);
        return "claim " + marked(claimed, common, "-") + "; source " + marked(found, common, "+");
    }

    private static String marked(List<String> words, List<String> common, String sign) {
        List<String> shown = new ArrayList<>();
        int next = 0;
        for (String word : cut(words)) {
            boolean shared = next < common.size() && common.get(next).equals(word);
            next += shared ? 1 : 0;
            shown.add(shared ? word : "[" + sign + word + "]");
        }
        return String.join(" ", shown);
    }

    /** Whether the source denies something that the claim, with the same words otherwise, does not. */
    static boolean dropsNegation(List<String> claimed, List<String> found) {
        return negations(claimed) != negations(found);
    }

    static long negations(List<String> words) {
        return words.stream().filter(w -> Terms.WORDS.has("negation", w)).count();
    }

    private static List<String> cut(List<String> words) {
        return words.subList(0, Math.min(LONGEST, words.size()));
    }
}
