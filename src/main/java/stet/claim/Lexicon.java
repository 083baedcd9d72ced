package stet.claim;

import java.util.Optional;
import java.util.Set;
import stet.text.Token;
import stet.text.WordTable;

/** The word lists of this package, by what a word does in a sentence. */
final class Lexicon {

    private static final WordTable WORDS = WordTable.of(Lexicon.class, "claim-words.tsv");

    private Lexicon() {}

    static Set<String> listsWith(Token token) {
        return WORDS.listsWith(token.lower());
    }

    static boolean is(String list, Token token) {
        return WORDS.has(list, token.lower());
    }

    static boolean has(String list, String word) {
        return WORDS.has(list, word);
    }

    /** What a word on {@code list} stands for. */
    static Optional<String> get(String list, String word) {
        return WORDS.get(list, word);
    }
}
