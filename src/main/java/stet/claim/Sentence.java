package stet.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stet.model.Span;
import stet.text.PartOfSpeech;
import stet.text.PartOfSpeech.Tag;
import stet.text.Token;
import stet.text.Tokens;

/**
 * One sentence, tagged.
 *
 * @param text the article's whole text, which every offset refers to
 * @param tags one for each token
 * @param lists names of the word lists that each token is on
 * @param allLists names of the word lists that any token is on: one look-up spares most sentences a search
 */
record Sentence(String text, Span span, Tokens tokens, List<Tag> tags, List<Set<String>> lists, Set<String> allLists) {

    static Sentence read(String text, Span span, PartOfSpeech tagger) {
        Tokens tokens = Tokens.of(text, span);
        List<Set<String>> lists = new ArrayList<>(tokens.size());
        Set<String> allLists = new HashSet<>();
        for (Token token : tokens) {
            Set<String> names = lists(token);
            lists.add(names);
            allLists.addAll(names);
        }
        return new Sentence(text, span, tokens, Retagger.retag(tokens, tagger.tags(tokens)), lists, allLists);
    }

    private static Set<String> lists(Token token) {
        return LostNames.isAcronym(token) ? Set.of() : Lexicon.listsWith(token);
    }

    /** Whether it ends without a stop, as headlines, captions and items of lists do; such words are no full clauses. */
    boolean isHeadline() {
        for (int at = size() - 1; at >= 0; at--) {
            if (!is(at, "closing-mark")) {
                return !is(at, "stop") && !token(at).text().endsWith(".");
            }
        }
        return true;
    }

    int size() {
        return tokens.size();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    boolean within(int index) {
        return index >= 0 && index < size();
    }

    boolean is(int index, Tag tag) {
        return within(index) && tags.get(index) == tag;
    }

    boolean is(int index, String list) {
        return within(index) && lists.get(index).contains(list);
    }

    /** Whether any token is on {@code list}. */
    boolean has(String list) {
        return allLists.contains(list);
    }

    boolean at(int index, String word) {
        return tokens.at(index, word);
    }

    boolean isNoun(int index) {
        return within(index) && tags.get(index).noun();
    }

    /** A capitalized word that may be part of a name. */
    boolean isName(int index) {
        return within(index)
                && token(index).type() == Token.Type.WORD
                && token(index).capitalized()
                && (tags.get(index).noun() || tags.get(index) == Tag.ADJ || tags.get(index) == Tag.X)
                && !is(index, "calendar");
    }

    /** The exact text from token {@code from} up to, not including, token {@code to}. */
    String words(int from, int to) {
        return tokens.span(from, to).of(text);
    }
}
