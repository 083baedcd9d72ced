package stet.claim;

import java.util.List;
import stet.text.Lemma;
import stet.text.PartOfSpeech.Tag;
import stet.text.Tokens;

/** Puts right which words help a verb and which verbs they help. */
final class Auxiliaries {

    /** How many adverbs and negations may stand between the two. */
    private static final int NEAR = 3;

    private Auxiliaries() {}

    /** What the word at {@code at} is: an auxiliary before its participle, a verb behind its modal, or as tagged. */
    static Tag tag(Tokens tokens, List<Tag> tags, int at) {
        Tag tag = tags.get(at);
        if (tag == Tag.VERB && Lexicon.is("have", tokens.get(at)) && isBeforeParticiple(tokens, tags, at)) {
            return Tag.AUX;
        }
        if (tag == Tag.AUX && !Lexicon.is("auxiliary", tokens.get(at))) {
            return isNominal(tokens, tags, at) ? Tag.NOUN : Tag.VERB;
        }
        if (tag == Tag.ADJ && isPassive(tokens, tags, at)) {
            return Tag.VERB;
        }
        if (tag == Tag.ADJ
                && tokens.get(at).lower().endsWith("ly")
                && isAfter(tokens, tags, at, "be")
                && isVerb(tags, at + 1)) {
            return Tag.ADV;
        }
        boolean base = Lemma.verb(tokens.get(at).lower()).equals(tokens.get(at).lower());
        if (tag == Tag.VERB
                && base
                && isAfter(tokens, tags, at, "be")
                && !Lexicon.is("bare-participle", tokens.get(at))) {
            return Tag.ADJ; // "he was absent"
        }
        boolean open = tag == Tag.NOUN || tag == Tag.ADJ;
        return open && base && isAfter(tokens, tags, at, "modal") ? Tag.VERB : tag;
    }

    private static boolean isBeforeParticiple(Tokens tokens, List<Tag> tags, int at) {
        int next = at + 1;
        while (next < tags.size() && next <= at + NEAR && isBetween(tokens, tags, next)) {
            next++;
        }
        return next < tags.size()
                && tags.get(next) == Tag.VERB
                && !tokens.get(next).lower().endsWith("ing");
    }

    /** "were injured", "was damaged by" */
    private static boolean isPassive(Tokens tokens, List<Tag> tags, int at) {
        boolean state = Lexicon.is("state-adjective", tokens.get(at)) && !tokens.at(at + 1, "by");
        boolean denied = tokens.get(at).lower().startsWith("un") && !Lexicon.is("plain-un", tokens.get(at));
        return !state && !denied && tokens.get(at).lower().endsWith("ed") && isAfter(tokens, tags, at, "be");
    }

    private static boolean isVerb(List<Tag> tags, int at) {
        return at < tags.size() && tags.get(at) == Tag.VERB;
    }

    /** Whether an auxiliary of {@code list} stands before it, adverbs left aside. */
    private static boolean isAfter(Tokens tokens, List<Tag> tags, int at, String list) {
        int before = at - 1;
        while (before > 0 && at - before <= NEAR && isBetween(tokens, tags, before)) {
            before--;
        }
        return before >= 0 && tags.get(before) == Tag.AUX && Lexicon.is(list, tokens.get(before));
    }

    private static boolean isBetween(Tokens tokens, List<Tag> tags, int at) {
        return tags.get(at) == Tag.ADV || Lexicon.is("negation", tokens.get(at));
    }

    private static boolean isNominal(Tokens tokens, List<Tag> tags, int at) {
        return at > 0
                && switch (tags.get(at - 1)) {
                    case DET, ADJ, NUM -> true;
                    case PART -> tokens.at(at - 1, "'s");
                    default -> false;
                };
    }
}
