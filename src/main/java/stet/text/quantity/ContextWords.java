package stet.text.quantity;

import stet.text.Tokens;
import stet.text.WordTable;

/** Lists of words that tell what a number beside them means. */
final class ContextWords {

    private static final WordTable WORDS = WordTable.of(ContextWords.class, "context-words.tsv");

    private ContextWords() {}

    static boolean has(String list, String word) {
        return WORDS.has(list, word);
    }

    /** Whether the token at {@code index}, if there is one, is on a list. */
    static boolean at(String list, Tokens tokens, int index) {
        return index >= 0
                && index < tokens.size()
                && has(list, tokens.get(index).lower());
    }
}
