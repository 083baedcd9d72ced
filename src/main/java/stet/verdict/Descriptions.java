package stet.verdict;

import java.util.LinkedHashSet;
import java.util.Set;
import stet.text.Lemma;
import stet.text.PartOfSpeech.Tag;

/** How two sentences describe the things that both name: "the giant slalom", "the men's final", "Rusk's brother". */
final class Descriptions {

    private Descriptions() {}

    /** Whether the source describes a thing of the claim's more closely, or otherwise. */
    static boolean differ(Clause claim, Clause source) {
        return nouns(claim).stream()
                .anyMatch(noun -> !claim.terms().containsAll(Terms.without(before(source, noun), before(claim, noun)))
                        || belongs(source, noun, claim));
    }

    /** Whether each describes one thing in words that the other does not have: "the women's final", "the men's final". */
    static boolean exclude(Clause claim, Clause source) {
        return nouns(claim).stream()
                .anyMatch(noun -> exclude(before(claim, noun), before(source, noun))
                        || exclude(owners(claim, noun), owners(source, noun)));
    }

    private static boolean exclude(Set<String> own, Set<String> theirs) {
        return !own.isEmpty() && !theirs.isEmpty() && Terms.shared(own, theirs).isEmpty();
    }

    /** Whose a thing is said to be: "the appeal of the prosecutors"; after "of its" what looks like a verb is a noun. */
    private static Set<String> owners(Clause clause, String noun) {
        Set<String> owners = new LinkedHashSet<>();
        for (int i = 0; i + 2 < clause.tokens().size(); i++) {
            if (clause.word(i + 1).equals("of")
                    && Terms.of(clause.tokens().get(i)).equals(noun)) {
                Tag next = clause.tags().get(i + 2);
                int from = next == Tag.DET || next == Tag.PRON ? i + 3 : i + 2;
                for (int at = from; at < clause.tokens().size() && (at == from || isNoun(clause, at)); at++) {
                    owners.addAll(Terms.of(clause.tokens().subList(at, at + 1)));
                }
            }
        }
        return owners;
    }

    /** Whether the source has a part or a deputy of what the claim names: "a subsidiary of Lumo", "the deputy mayor". */
    static boolean isLess(Clause claim, Clause source) {
        return nouns(claim).stream()
                .anyMatch(noun -> isPartOf(claim, source, noun) || isOtherHold(claim, source, noun));
    }

    /** "Private schools closed" does not say that schools closed. */
    static boolean isNarrower(Clause claim, Set<String> heads, Clause source) {
        return heads.stream()
                .anyMatch(noun -> isBare(claim, noun) && !claim.terms().containsAll(before(source, noun)));
    }

    private static boolean isBare(Clause clause, String noun) {
        for (int i = 0; i < clause.tokens().size(); i++) {
            if (Terms.of(clause.tokens().get(i)).equals(noun)) {
                boolean plural = !Lemma.noun(clause.word(i)).equals(clause.word(i));
                return plural && (i == 0 || clause.tags().get(i - 1) == Tag.ADP);
            }
        }
        return false;
    }

    /** "A committee of the government" is not the government; the city of Delm is Delm. */
    private static boolean isPartOf(Clause claim, Clause source, String noun) {
        Set<String> wholes = owned(source, noun);
        return owned(claim, noun).isEmpty()
                && wholes.stream().anyMatch(word -> !claim.terms().contains(word) && !Terms.WORDS.has("whole", word));
    }

    /** What is said to be "of" a thing. */
    private static Set<String> owned(Clause clause, String noun) {
        Set<String> owned = new LinkedHashSet<>();
        for (int i = 2; i < clause.tokens().size(); i++) {
            int of = clause.tags().get(i - 1) == Tag.DET ? i - 2 : i - 1;
            boolean led = of > 0 && clause.word(of).equals("of") && isNoun(clause, of - 1);
            if (led && Terms.of(clause.tokens().get(i)).equals(noun)) {
                owned.add(Terms.of(clause.tokens().get(of - 1)));
            }
        }
        return owned;
    }

    private static boolean isOtherHold(Clause claim, Clause source, String noun) {
        return Terms.without(before(source, noun), before(claim, noun)).stream()
                .anyMatch(word -> Terms.WORDS.has("status", word));
    }

    private static Set<String> nouns(Clause clause) {
        Set<String> nouns = new LinkedHashSet<>();
        for (int i = 0; i < clause.tokens().size(); i++) {
            if (isNoun(clause, i) && Terms.isContent(clause.tokens().get(i))) {
                nouns.add(Terms.of(clause.tokens().get(i)));
            }
        }
        return nouns;
    }

    /** A noun, or what ends its phrase: the tagger takes "final" for an adjective. */
    private static boolean isNoun(Clause clause, int at) {
        Tag tag = clause.tags().get(at);
        Tag next = at + 1 < clause.tags().size() ? clause.tags().get(at + 1) : Tag.PUNCT;
        return tag.noun() || (tag == Tag.ADJ && (next == Tag.PUNCT || next == Tag.ADP));
    }

    /** The words that stand before a noun and narrow it down, names apart. */
    private static Set<String> before(Clause clause, String noun) {
        Set<String> words = new LinkedHashSet<>();
        for (int i = 0; i < clause.tokens().size(); i++) {
            if (isName(clause, i) || !Terms.of(clause.tokens().get(i)).equals(noun)) {
                continue;
            }
            for (int at = i - 1; at >= 0 && narrows(clause, at); at--) {
                if (Character.isLetterOrDigit(clause.word(at).charAt(0))) {
                    words.add(Terms.of(clause.tokens().get(at)));
                }
            }
        }
        return words;
    }

    private static boolean narrows(Clause clause, int at) {
        Tag tag = clause.tags().get(at);
        boolean owner = isOwner(clause.word(at)) && !isName(clause, at - 1);
        return owner || (!isName(clause, at) && (tag.noun() || tag == Tag.ADJ || tag == Tag.NUM));
    }

    /** "Anton Rusk's brother" is not Anton Rusk. */
    private static boolean belongs(Clause source, String name, Clause claim) {
        for (int i = 0; i + 2 < source.tokens().size(); i++) {
            boolean owned =
                    isName(source, i) && Terms.of(source.tokens().get(i)).equals(name) && isOwner(source.word(i + 1));
            if (owned && !claim.terms().contains(Terms.of(source.tokens().get(i + 2)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(Clause clause, int at) {
        boolean first = at == 0
                && (clause.tags().get(0) != Tag.PROPN
                        || (clause.tokens().size() > 1
                                && !clause.tokens().get(1).capitalized()
                                && !isOwner(clause.word(1))));
        return at >= 0 && !first && Topic.isName(clause.tokens().get(at));
    }

    private static boolean isOwner(String word) {
        return word.equals("'s") || word.equals("\u2019s");
    }
}
