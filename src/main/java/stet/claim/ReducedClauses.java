package stet.claim;

import java.util.ArrayList;
import java.util.List;
import stet.text.PartOfSpeech.Tag;
import stet.text.Tokens;

/**
 * Tells a participle that describes the noun before it from the past tense: "the car used in the raid was stolen", "he saw
 * a video posted online".
 */
final class ReducedClauses {

    /** How far the words around a participle are read. */
    private static final int REACH = 24;

    private ReducedClauses() {}

    /** The tags with every such participle as an adjective. */
    static List<Tag> retag(Tokens tokens, List<Tag> tags) {
        List<Tag> out = new ArrayList<>(tags);
        for (int at = 1; at < out.size(); at++) {
            if (isEither(tokens, out, at) && isSuperlative(tokens, out, at)) {
                out.set(at, Tag.ADJ);
            } else if (isEither(tokens, out, at) && isSetOff(tokens, out, at)) {
                out.set(at, Tag.ADJ);
            } else if (isEither(tokens, out, at)
                    && isBehindNoun(out, at - 1)
                    && !isObject(tokens, out, at + 1)
                    && (isGoverned(tokens, out, at) || isBeforeFinite(tokens, out, at + 1))) {
                out.set(at, Tag.ADJ);
            }
        }
        return out;
    }

    /** Whether the form is that of a past tense and of a participle. */
    private static boolean isEither(Tokens tokens, List<Tag> tags, int at) {
        boolean form = tokens.get(at).lower().endsWith("ed") || Lexicon.is("either-past", tokens.get(at));
        return form && tags.get(at) == Tag.VERB;
    }

    /** "The Cardinals, forced to trim their team, cut him" */
    private static boolean isSetOff(Tokens tokens, List<Tag> tags, int at) {
        boolean comma = tokens.at(at - 1, ",") && at > 1 && tags.get(at - 2).noun();
        int after = comma ? behindApposition(tokens, tags, at + 1) : -1;
        return after > 0 && isFinite(tokens, tags, after);
    }

    /** "the deal agreed", "left the country dangerously exposed" */
    private static boolean isBehindNoun(List<Tag> tags, int before) {
        return tags.get(before).noun()
                || (tags.get(before) == Tag.ADV
                        && before > 0
                        && tags.get(before - 1).noun());
    }

    /** "The oldest ever recovered", "the strongest recorded" */
    private static boolean isSuperlative(Tokens tokens, List<Tag> tags, int at) {
        String before = tokens.get(at - 1).lower();
        return before.equals("ever") || (before.endsWith("est") && tags.get(at - 1) == Tag.ADJ);
    }

    private static boolean isObject(Tokens tokens, List<Tag> tags, int at) {
        if (at >= tags.size() || Lexicon.is("calendar", tokens.get(at)) || Lexicon.is("deictic", tokens.get(at))) {
            return false;
        }
        return switch (tags.get(at)) {
            case DET, NOUN, PROPN, NUM, SYM, PRON -> true;
            case ADJ, ADP, ADV, AUX, CCONJ, INTJ, PART, PUNCT, SCONJ, VERB, X -> false;
        };
    }

    /** Whether the noun before it is what an earlier verb or preposition takes, so that it is no subject. */
    private static boolean isGoverned(Tokens tokens, List<Tag> tags, int participle) {
        int at = tags.get(participle - 1) == Tag.ADV ? participle - 2 : participle - 1;
        while (at > 0 && participle - at < REACH && isInPhrase(tokens, tags, at)) {
            at--;
        }
        if (tokens.at(at, "with")) {
            return true;
        }
        return switch (tags.get(at)) {
            case VERB -> !Lexicon.is("takes-clause", tokens.get(at));
            case AUX -> at > 0 && !tokens.get(at).capitalized();
            case ADP -> at > 0 && isVerb(tags, at - 1) && !Lexicon.is("clause-link", tokens.get(at));
            default -> false;
        };
    }

    private static boolean isInPhrase(Tokens tokens, List<Tag> tags, int at) {
        return switch (tags.get(at)) {
            case DET, ADJ, NOUN, PROPN, NUM, SYM, X -> true;
            case PRON -> !Lexicon.is("relative", tokens.get(at)) && !Lexicon.is("person-pronoun", tokens.get(at));
            case PART -> tokens.at(at, "'s") || tokens.at(at, "'");
            case PUNCT -> tokens.at(at, "-") && tokens.joined(at);
            case ADP ->
                (tokens.at(at, "of") || tags.get(at - 1).noun() || tags.get(at - 1) == Tag.NUM)
                        && !tokens.at(at, "with")
                        && !Lexicon.is("clause-link", tokens.get(at));
            case ADV, AUX, CCONJ, INTJ, SCONJ, VERB -> false;
        };
    }

    private static boolean isVerb(List<Tag> tags, int at) {
        return tags.get(at) == Tag.VERB || tags.get(at) == Tag.AUX;
    }

    /** Whether a finite verb follows before any other subject could begin. */
    private static boolean isBeforeFinite(Tokens tokens, List<Tag> tags, int from) {
        int start = tokens.at(from, "as") ? from + 1 : from; // "the boy identified as"
        for (int at = start; at < tags.size() && at - from < REACH; at++) {
            if (isFinite(tokens, tags, at)) {
                return true;
            }
            if (isBoundary(tokens, tags, at)) {
                int after = tokens.at(at, ",") ? behindApposition(tokens, tags, at + 1) : -1;
                return after > 0 && isFinite(tokens, tags, after);
            }
        }
        return false;
    }

    private static boolean isFinite(Tokens tokens, List<Tag> tags, int at) {
        String word = tokens.get(at).lower();
        boolean infinite = tokens.at(at - 1, "to") || word.endsWith("ing") || word.equals("be") || word.equals("been");
        return isVerb(tags, at) && !infinite;
    }

    private static boolean isBoundary(Tokens tokens, List<Tag> tags, int at) {
        return switch (tags.get(at)) {
            case CCONJ, SCONJ -> true;
            case PUNCT -> !tokens.at(at, "-") || !tokens.joined(at);
            case PRON -> Lexicon.is("relative", tokens.get(at)) || Lexicon.is("person-pronoun", tokens.get(at));
            default -> Lexicon.is("clause-link", tokens.get(at)) || Lexicon.is("relative", tokens.get(at));
        };
    }

    /** The token behind the comma that ends an apposition; -1 where what follows is none. */
    private static int behindApposition(Tokens tokens, List<Tag> tags, int from) {
        for (int at = from; at + 1 < tags.size() && at - from < REACH; at++) {
            if (tokens.at(at, ",")) {
                return tags.get(at + 1) == Tag.ADV && at + 2 < tags.size() ? at + 2 : at + 1;
            }
            boolean infinitive =
                    tokens.at(at - 1, "to") || tokens.get(at).lower().endsWith("ing");
            if ((isVerb(tags, at) && !infinitive) || isBoundary(tokens, tags, at)) {
                return -1;
            }
        }
        return -1;
    }
}
