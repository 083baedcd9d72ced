package stet.verdict;

import static stet.verdict.Terms.WORDS;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import stet.text.Token;

/** Spellings of one word or name. */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Endings and letters, each with what stands in its place. */
    private static final Map<Pattern, String> PLAIN = plain();

    private Spelling() {}

    /** One spelling for all of a folded word: American endings as the British write them, "ue" for "\u00fc". */
    static String plain(String folded) {
        String plain = folded;
        for (Map.Entry<Pattern, String> one : PLAIN.entrySet()) {
            plain = one.getKey().matcher(plain).replaceAll(one.getValue());
        }
        return plain;
    }

    private static Map<Pattern, String> plain() {
        Map<Pattern, String> plain = new LinkedHashMap<>();
        plain.put(Pattern.compile("([aou])e"), "$1");
        plain.put(Pattern.compile("is(e|ation|ing)$"), "iz$1");
        plain.put(Pattern.compile("ter$"), "tre");
        plain.put(Pattern.compile("bor$"), "bour");
        plain.put(Pattern.compile("ense$"), "ence");
        plain.put(Pattern.compile("sk(?:yy|iy|ij|yi|ii|i)$"), "sky");
        return plain;
    }

    /** Whether two folded given names are one: "Bob" and "Robert", "Dmitriy" and "Dmitry". */
    static boolean areOneGivenName(String a, String b) {
        return !Collections.disjoint(forms(a), forms(b));
    }

    private static List<String> forms(String name) {
        return WORDS.get("given", name)
                .map(others -> List.of((name + " " + others).split(" ", -1)))
                .orElse(List.of(name));
    }

    /** A number in plain digits: "14" for "\u246d" too; empty for what is none. */
    static Optional<String> figure(Token token) {
        int type = Character.getType(token.text().codePointAt(0));
        boolean number = token.type() == Token.Type.NUMBER
                || type == Character.OTHER_NUMBER
                || type == Character.DECIMAL_DIGIT_NUMBER;
        return number ? Optional.of(Normalizer.normalize(token.lower(), Normalizer.Form.NFKC)) : Optional.empty();
    }

    /** A word without accents, capitals and hyphens. */
    static String fold(String word) {
        String plain =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return plain.replace("-", "").replace("\u2019", "'").toLowerCase(Locale.ROOT);
    }
}
