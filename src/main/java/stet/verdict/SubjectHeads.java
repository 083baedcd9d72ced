package stet.verdict;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import stet.text.PartOfSpeech.Tag;

/**
 * What stands before a verb as its subject: "prices" of "house prices in the north", the name of "the toy maker Lumo", "opposition" of
 * "the opposition group".
 */
final class SubjectHeads {

    private SubjectHeads() {}

    /** The last word of every run of nouns that no preposition leads to, and the names in it. */
    static Set<String> of(Clause clause, int from, int verb) {
        Set<String> heads = new LinkedHashSet<>();
        boolean led = false;
        for (int i = from; i < verb; i++) {
            Tag tag = clause.tags().get(i);
            boolean noun = isNoun(clause, i);
            led = tag == Tag.ADP || (led && (noun || tag == Tag.DET || tag == Tag.ADJ || tag == Tag.NUM));
            if (noun && !led) {
                head(clause, i, verb).ifPresent(heads::add);
            }
        }
        return heads;
    }

    private static Optional<String> head(Clause clause, int at, int verb) {
        boolean last = at + 1 >= verb
                || !isNoun(clause, at + 1)
                || Topic.isName(clause.tokens().get(at + 1))
                || Terms.WORDS.has("group", clause.word(at + 1));
        boolean named = Topic.isName(clause.tokens().get(at));
        return last || named ? Optional.of(Terms.of(clause.tokens().get(at))) : Optional.empty();
    }

    private static boolean isNoun(Clause clause, int at) {
        return (clause.tags().get(at).noun() || clause.tokens().get(at).capitalized())
                && Terms.isContent(clause.tokens().get(at));
    }
}
