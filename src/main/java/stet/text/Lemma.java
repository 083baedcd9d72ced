package stet.text;

import java.util.Locale;
import java.util.Optional;

/**
 * The dictionary form of an English noun or verb, by rule, with tables for the words that the rules get wrong. A word
 * that is already in that form comes back unchanged, in lower case.
 */
public final class Lemma {

    private static final WordTable TABLE = WordTable.of(Lemma.class, "irregular-words.tsv");
    private static final int SHORTEST_STEM = 2;

    private Lemma() {}

    /** The singular of a noun: "advisors" gives "advisor", "people" gives "person". */
    public static String noun(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        Optional<String> known = TABLE.get("noun", lower);
        if (known.isPresent()) {
            return known.get();
        }
        int hyphen = lower.lastIndexOf('-');
        return hyphen < 0 ? singular(lower) : lower.substring(0, hyphen + 1) + noun(lower.substring(hyphen + 1));
    }

    private static String singular(String word) {
        if (word.length() < 4 || !word.endsWith("s") || ends(word, "ss", "us", "is")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.length() > 4 ? cut(word, 3) + "y" : cut(word, 1);
        }
        if (ends(word, "sses", "shes", "ches", "xes", "zzes")) {
            return cut(word, 2);
        }
        return cut(word, 1);
    }

    /** The base form of a verb: "cancelled" gives "cancel", "went" gives "go". */
    public static String verb(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        Optional<String> known = TABLE.get("verb", lower);
        if (known.isPresent()) {
            return known.get();
        }
        if (lower.endsWith("ied") || lower.endsWith("ies")) {
            return lower.length() > 4 ? cut(lower, 3) + "y" : cut(lower, 1);
        }
        if (lower.endsWith("ing") && hasVowel(cut(lower, 3))) {
            return base(cut(lower, 3), lower);
        }
        if (lower.endsWith("ed") && hasVowel(cut(lower, 2))) {
            return base(cut(lower, 2), lower);
        }
        return thirdPerson(lower);
    }

    private static String thirdPerson(String word) {
        if (word.length() < 4 || !word.endsWith("s") || ends(word, "ss", "us", "is")) {
            return word;
        }
        return ends(word, "sses", "shes", "ches", "xes", "zzes", "oes") ? cut(word, 2) : cut(word, 1);
    }

    /** Undoes what the ending changed in the stem: a doubled consonant, or a silent e that was dropped. */
    private static String base(String stem, String word) {
        if (stem.length() < SHORTEST_STEM) {
            return word;
        }
        char last = stem.charAt(stem.length() - 1);
        char before = stem.charAt(stem.length() - 2);
        if (last == before && !vowel(last) && "lsfz".indexOf(last) < 0) {
            return cut(stem, 1);
        }
        if (stem.endsWith("ll") && vowels(stem) > 1 && !TABLE.has("double", stem)) {
            return cut(stem, 1);
        }
        return !TABLE.has("bare", stem) && (TABLE.has("silent", stem) || dropsE(stem)) ? stem + "e" : stem;
    }

    private static boolean dropsE(String stem) {
        if (ends(stem, "c", "v", "u", "dg", "rg", "ng", "rs", "ns", "ls", "aus", "eas", "uis", "ais", "ois", "th")) {
            return !ends(stem, "ing", "ang", "ong", "ung") || ends(stem, "chang", "rang", "hing", "ring");
        }
        if (ends(stem, "bl", "cl", "dl", "fl", "gl", "kl", "pl", "tl", "zl")) {
            return true;
        }
        if (stem.length() < 2 || !vowel(stem.charAt(stem.length() - 2)) || vowelPair(stem)) {
            return false;
        }
        if (vowels(stem) == 1) {
            return "wxy".indexOf(stem.charAt(stem.length() - 1)) < 0;
        }
        return ends(stem, "at", "id", "is", "iz", "ir", "ur", "os", "us", "as", "ut", "ag", "in", "um", "uk", "ik")
                || ends(stem, "ud", "ad", "od", "uc", "ak", "ok", "ul", "ys", "yz", "am", "ob", "ib", "ub", "op");
    }

    private static boolean vowelPair(String stem) {
        boolean pair = stem.length() > 2 && vowel(stem.charAt(stem.length() - 3));
        return pair && !ends(stem, "quir", "quit", "iat", "uat");
    }

    private static int vowels(String word) {
        int groups = 0;
        for (int i = 0; i < word.length(); i++) {
            if (vowel(word.charAt(i)) && (i == 0 || !vowel(word.charAt(i - 1)))) {
                groups++;
            }
        }
        return groups;
    }

    private static boolean hasVowel(String word) {
        return vowels(word) > 0 || word.indexOf('y') >= 0;
    }

    private static boolean vowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static boolean ends(String word, String... endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static String cut(String word, int length) {
        return word.substring(0, word.length() - length);
    }
}
