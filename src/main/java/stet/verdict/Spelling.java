package stet.verdict;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Spellings that differ in nothing but accents, capitals and hyphens. */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Spelling() {}

    /** American endings as the British write them: "center", "labor", "defense". */
    static String british(String word) {
        return word.replaceAll("ter$", "tre").replaceAll("bor$", "bour").replaceAll("ense$", "ence");
    }

    /** A word without accents, capitals and hyphens. */
    static String fold(String word) {
        String plain =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return plain.replace("-", "").replace("\u2019", "'").toLowerCase(Locale.ROOT);
    }
}
