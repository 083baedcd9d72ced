package stet.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * How far one text agrees with another, counted in shingles of four words as a multiset, the counts scaled so that they
 * add up to one: the measure of "Article extraction benchmark" (Zyte, 2020), where precision and recall are means over
 * the pages and F1 is made of the two means.
 */
record ShingleMatch(double found, double superfluous, double missed) {

    private static final int WORDS = 4;
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    /** Compares a text with the one expected. */
    static ShingleMatch of(String expected, String actual) {
        Map<List<String>, Integer> truth = shingles(expected);
        Map<List<String>, Integer> guess = shingles(actual);
        Set<List<String>> all = new HashSet<>(truth.keySet());
        all.addAll(guess.keySet());
        double found = 0;
        double superfluous = 0;
        double missed = 0;
        for (List<String> shingle : all) {
            int wanted = truth.getOrDefault(shingle, 0);
            int given = guess.getOrDefault(shingle, 0);
            found += Math.min(wanted, given);
            superfluous += Math.max(0, given - wanted);
            missed += Math.max(0, wanted - given);
        }
        double sum = Math.max(1, found + superfluous + missed);
        return new ShingleMatch(found / sum, superfluous / sum, missed / sum);
    }

    double precision() {
        return share(superfluous, missed);
    }

    double recall() {
        return share(missed, superfluous);
    }

    double f1() {
        return harmonic(precision(), recall());
    }

    static double precision(List<ShingleMatch> matches) {
        return mean(
                matches.stream()
                        .filter(match -> match.found + match.superfluous > 0)
                        .toList(),
                ShingleMatch::precision);
    }

    static double recall(List<ShingleMatch> matches) {
        return mean(
                matches.stream().filter(match -> match.found + match.missed > 0).toList(), ShingleMatch::recall);
    }

    static double f1(List<ShingleMatch> matches) {
        return harmonic(precision(matches), recall(matches));
    }

    private double share(double wrong, double otherWrong) {
        if (wrong == 0 && otherWrong == 0) {
            return 1;
        }
        return found == 0 ? 0 : found / (found + wrong);
    }

    private static double mean(List<ShingleMatch> matches, ToDoubleFunction<ShingleMatch> figure) {
        return matches.stream().mapToDouble(figure).average().orElse(0);
    }

    private static double harmonic(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static Map<List<String>, Integer> shingles(String text) {
        List<String> words =
                WORD.matcher(text).results().map(word -> word.group()).toList();
        Map<List<String>, Integer> counts = new HashMap<>();
        for (int at = 0; at < Math.max(1, words.size() - WORDS + 1) && at < words.size(); at++) {
            List<String> shingle = new ArrayList<>(words.subList(at, Math.min(words.size(), at + WORDS)));
            counts.merge(shingle, 1, Integer::sum);
        }
        return counts;
    }
}
