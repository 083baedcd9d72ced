package stet.claim;

import java.util.List;
import stet.text.Lemma;
import stet.text.PartOfSpeech.Tag;
import stet.text.Token;
import stet.text.Tokens;

/** Finds the verbs that the tagger took for nouns or adjectives. */
final class LostVerbs {

    /** How far around a word its clause is searched for another verb. */
    private static final int REACH = 24;

    private LostVerbs() {}

    /** What the word at {@code at}, which is tagged as no verb, is. */
    static Tag tag(Tokens tokens, List<Tag> tags, int at) {
        Tag tag = tags.get(at);
        Token token = tokens.get(at);
        boolean sure = Lexicon.is("sure-verb", token) && !token.capitalized() && at > 0;
        boolean full = tokens.at(tokens.size() - 1, ".");
        boolean lost = switch (tag) {
            case NOUN -> Lexicon.is("describing", token) || is(tokens, tags, at);
            case ADJ -> full && isAdjective(tokens, tags, at);
            default -> false;
        };
        return sure || lost ? Tag.VERB : tag;
    }

    /** "Most of the gas escapes.": a full sentence has a verb, so the first noun in -s behind another one is it. */
    static void addMissing(Tokens tokens, List<Tag> tags) {
        boolean full = !tokens.isEmpty() && tokens.at(tokens.size() - 1, ".");
        if (!full || tags.contains(Tag.VERB) || tags.contains(Tag.AUX)) {
            return;
        }
        for (int at = 1; at + 1 < tags.size(); at++) {
            boolean ends = !tags.get(at + 1).noun() && tags.get(at + 1) != Tag.ADJ;
            boolean form =
                    tokens.get(at).lower().endsWith("s") && !tokens.get(at).capitalized();
            boolean noun = tags.get(at - 1).noun() || (at == 2 && tags.get(0) == Tag.DET);
            if (tags.get(at) == Tag.NOUN && form && ends && noun) {
                tags.set(at, Tag.VERB);
                return;
            }
        }
    }

    private static boolean is(Tokens tokens, List<Tag> tags, int at) {
        boolean lower = !tokens.get(at).capitalized();
        return at > 0
                && lower
                && (isBeforeObject(tokens, tags, at)
                        || isOfRelative(tokens, tags, at)
                        || isOfPronoun(tokens, tags, at)
                        || isOnlyVerb(tokens, tags, at));
    }

    /** "Reports of new cases appeared on Sunday": the only word of a main clause that can be its verb. */
    private static boolean isAdjective(Tokens tokens, List<Tag> tags, int at) {
        boolean form = at > 0
                && tokens.get(at).lower().endsWith("ed")
                && tags.get(at - 1).noun();
        return form && !hasVerb(tokens, tags, at, 1) && opensSentence(tokens, tags, at);
    }

    private static boolean opensSentence(Tokens tokens, List<Tag> tags, int at) {
        int before = at - 1;
        while (before >= 0 && at - before < REACH && !isBoundary(tokens, tags, before) && !isVerb(tags, before)) {
            before--;
        }
        return before < 0;
    }

    private static boolean isVerb(List<Tag> tags, int at) {
        return tags.get(at) == Tag.VERB || tags.get(at) == Tag.AUX;
    }

    /** "The course crosses six bridges": a noun between a noun and a number or article, with no verb before it. */
    private static boolean isBeforeObject(Tokens tokens, List<Tag> tags, int at) {
        String word = tokens.get(at).lower();
        boolean form = word.endsWith("s") || word.endsWith("ed");
        boolean before = at + 1 < tokens.size()
                && (tokens.get(at + 1).type() == Token.Type.NUMBER
                        || tags.get(at + 1) == Tag.DET
                        || tags.get(at + 1) == Tag.NUM);
        return form
                && tags.get(at - 1).noun()
                && before
                && tags.subList(Math.max(0, at - 8), at).stream().noneMatch(t -> t == Tag.VERB || t == Tag.AUX);
    }

    /** "which employs 3,900 people" */
    private static boolean isOfRelative(Tokens tokens, List<Tag> tags, int at) {
        boolean pronoun = tokens.at(at - 1, "which") || tokens.at(at - 1, "who");
        boolean object = at + 1 < tags.size()
                && switch (tags.get(at + 1)) {
                    case DET, NUM, ADP, PRON, ADV -> true;
                    default -> false;
                };
        return pronoun && object && tokens.get(at).lower().endsWith("s");
    }

    /** "Nobody cheers" */
    private static boolean isOfPronoun(Tokens tokens, List<Tag> tags, int at) {
        return Lexicon.is("lone-subject", tokens.get(at - 1))
                && tokens.get(at).lower().endsWith("s")
                && (at + 1 == tags.size() || !tags.get(at + 1).noun());
    }

    /** "A judge set bail", "the agencies claim that": the only word of its clause that can be its verb. */
    private static boolean isOnlyVerb(Tokens tokens, List<Tag> tags, int at) {
        boolean past = Lexicon.is("plain-past", tokens.get(at));
        boolean speech =
                tokens.at(at + 1, "that") && isSpeech(Lemma.verb(tokens.get(at).lower()));
        boolean behind = tags.get(at - 1).noun() || tokens.at(at - 1, ")");
        return (past || speech) && behind && !hasVerb(tokens, tags, at, -1) && !hasVerb(tokens, tags, at, 1);
    }

    private static boolean isSpeech(String verb) {
        return Lexicon.has("speech", verb) || Lexicon.has("speech-with-clause", verb);
    }

    private static boolean hasVerb(Tokens tokens, List<Tag> tags, int from, int step) {
        for (int at = from + step; at >= 0 && at < tags.size() && Math.abs(at - from) < REACH; at += step) {
            if (isBoundary(tokens, tags, at)) {
                return false;
            }
            boolean infinitive =
                    tokens.at(at - 1, "to") || tokens.get(at).lower().endsWith("ing");
            if (isVerb(tags, at) && !infinitive) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBoundary(Tokens tokens, List<Tag> tags, int at) {
        return tags.get(at) == Tag.CCONJ
                || tags.get(at) == Tag.SCONJ
                || Lexicon.is("clause-boundary", tokens.get(at))
                || Lexicon.is("clause-link", tokens.get(at))
                || Lexicon.is("relative", tokens.get(at));
    }
}
