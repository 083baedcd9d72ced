package stet.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stet.text.PartOfSpeech.Tag;
import stet.text.Token;
import stet.text.Tokens;

/**
 * A word that carries what a sentence says.
 *
 * @param term its dictionary form
 * @param stem its beginning, which forms of one word mostly share: "cancelled", "cancellation"
 */
record ContentWord(String term, String stem, Sort sort) {

    private static final int STEM = 6;

    /** What a word does in its sentence. */
    enum Sort {
        NAME,
        NOUN,
        VERB,
        MODIFIER,
        NUMBER
    }

    /** The content words of a sentence, in order. */
    static List<ContentWord> of(Clause clause) {
        List<ContentWord> words = new ArrayList<>();
        for (int i = 0; i < clause.tokens().size(); i++) {
            Token token = clause.tokens().get(i);
            Tag tag = clause.tags().get(i);
            boolean number = isNumber(token, tag) && !isPartOfName(clause.tokens(), i);
            if (number || isAcronym(token) || (Terms.isContent(token) && tag != Tag.AUX)) {
                String term = number ? token.lower() : Terms.of(token);
                words.add(
                        new ContentWord(term, number ? term : stem(term), number ? Sort.NUMBER : sort(token, tag, i)));
            }
        }
        return List.copyOf(words);
    }

    /** Figures, number words, days and months. */
    private static boolean isNumber(Token token, Tag tag) {
        return token.type() == Token.Type.NUMBER || tag == Tag.NUM || Terms.WORDS.has("number", token.lower());
    }

    /** "NC" and "UK", which are too short to be content words otherwise. */
    private static boolean isAcronym(Token token) {
        return token.text().length() == 2 && token.text().chars().allMatch(Character::isUpperCase);
    }

    /** The number in "COVID-19" or "SARS-CoV-2" counts nothing. */
    private static boolean isPartOfName(Tokens tokens, int at) {
        return tokens.joined(at)
                && tokens.at(at - 1, "-")
                && tokens.joined(at - 1)
                && tokens.get(at - 2).capitalized();
    }

    private static Sort sort(Token token, Tag tag, int at) {
        if (tag == Tag.PROPN || (at > 0 && token.capitalized())) {
            return Sort.NAME;
        }
        return tag == Tag.VERB ? Sort.VERB : tag == Tag.NOUN ? Sort.NOUN : Sort.MODIFIER;
    }

    static String stem(String term) {
        return term.substring(0, Math.min(STEM, term.length()));
    }

    /** Whether one of the forms of this word is among {@code known}. */
    boolean isIn(Set<String> known) {
        return known.contains(term) || (sort != Sort.NUMBER && known.contains(stem));
    }

    void addTo(Set<String> known) {
        known.add(term);
        known.add(stem);
    }
}
