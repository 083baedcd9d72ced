package stet.verdict;

import java.util.LinkedHashSet;
import java.util.Set;
import stet.text.PartOfSpeech.Tag;

/**
 * What a stretch of a sentence names: "prices" of "house prices in the north", "son" of "Maria Holt's son", the name of "the toy
 * maker Lumo", "opposition" of "the opposition group".
 */
final class NounHeads {

    private final Clause clause;
    private final Set<String> heads = new LinkedHashSet<>();
    private final Set<String> phrase = new LinkedHashSet<>();
    private boolean led;

    private NounHeads(Clause clause) {
        this.clause = clause;
    }

    /** The last word of every run of nouns that neither a preposition nor a verb leads to, and the names in it. */
    static Set<String> of(Clause clause, int from, int to) {
        NounHeads found = new NounHeads(clause);
        for (int at = from; at < to; at++) {
            found.read(at, to);
        }
        found.heads.addAll(found.phrase);
        return found.heads;
    }

    private void read(int at, int to) {
        Tag tag = clause.tags().get(at);
        boolean noun = isNoun(at);
        boolean owner = Terms.WORDS.has("owner", clause.word(at));
        boolean begins = tag == Tag.DET && at > 0 && clause.tags().get(at - 1).noun();
        if (owner) {
            phrase.clear();
        } else if (!noun) {
            heads.addAll(phrase);
            phrase.clear();
        }
        if (clause.word(at).equals(",") || begins || Terms.WORDS.has("calendar", clause.word(at - 1))) {
            led = false;
        }
        if (leads(at)) {
            led = true;
        }
        if (noun && !led) {
            add(at, to);
        }
    }

    /** A preposition or a verb; "two of the schools" are schools, and "nothing in its policy" is its policy. */
    private boolean leads(int at) {
        Tag tag = clause.tags().get(at);
        boolean some = at > 0
                && (clause.tags().get(at - 1) == Tag.NUM
                        || Terms.WORDS.has("portion", clause.word(at - 1))
                        || Terms.WORDS.has("nobody", clause.word(at - 1)));
        return !some
                && (tag == Tag.ADP
                        || tag == Tag.SCONJ
                        || clause.word(at).equals("to")
                        || clause.verbs().contains(at));
    }

    private void add(int at, int to) {
        boolean last = at + 1 >= to
                || !isNoun(at + 1)
                || Topic.isName(clause.tokens().get(at + 1))
                || Terms.WORDS.has("group", clause.word(at + 1));
        if (last || Topic.isName(clause.tokens().get(at))) {
            phrase.add(Terms.of(clause.tokens().get(at)));
        }
    }

    private boolean isNoun(int at) {
        return (clause.tags().get(at).noun() || clause.tokens().get(at).capitalized())
                && Terms.isContent(clause.tokens().get(at))
                && !Terms.WORDS.has("clock", clause.word(at));
    }

    /** Every noun of a stretch; on request without those that own another: "Anna" and "Kessler" of "Anna Kessler's brother". */
    static Set<String> all(Clause clause, int from, int to, boolean owners) {
        Set<String> nouns = new LinkedHashSet<>();
        for (int i = from; i < to; i++) {
            if (isNoun(clause, i)
                    && (owners || !isOwner(clause, i))
                    && Terms.isContent(clause.tokens().get(i))) {
                nouns.add(Terms.of(clause.tokens().get(i)));
            }
        }
        return nouns;
    }

    private static boolean isOwner(Clause clause, int at) {
        int end = at;
        while (isNoun(clause, end)) {
            end++;
        }
        return Terms.WORDS.has("owner", clause.word(end));
    }

    /** Whether a word is a noun or written like a name. */
    static boolean isNoun(Clause clause, int at) {
        return at < clause.tokens().size()
                && (clause.tags().get(at).noun() || clause.tokens().get(at).capitalized());
    }
}
