package stet.claim;

import stet.text.Token;
import stet.text.WordTable;

/** The word lists of this package, by what a word does in a sentence. */
final class Lexicon {

    private static final WordTable WORDS = WordTable.of(Lexicon.class, "claim-words.tsv");

    private Lexicon() {}

    static boolean is(String list, Token token) {
        return WORDS.has(list, token.lower());
    }

    static boolean has(String list, String word) {
        return WORDS.has(list, word);
    }
}
