package stet.claim;

import java.util.ArrayList;
import java.util.List;
import stet.text.Lemma;
import stet.text.PartOfSpeech.Tag;
import stet.text.Token;
import stet.text.Tokens;

/** Puts right what a tagger trained on web text tends to get wrong in news. */
final class Retagger {

    private Retagger() {}

    static List<Tag> retag(Tokens tokens, List<Tag> tags) {
        List<Tag> out = new ArrayList<>(tags);
        for (int at = 0; at < out.size(); at++) {
            out.set(at, tag(tokens, out, at));
        }
        return List.copyOf(withVerb(tokens, out));
    }

    /** "Most of the gas escapes.": a full sentence has a verb, so the first noun in -s behind another one is it. */
    private static List<Tag> withVerb(Tokens tokens, List<Tag> tags) {
        boolean full = !tokens.isEmpty() && tokens.at(tokens.size() - 1, ".");
        if (!full || tags.contains(Tag.VERB) || tags.contains(Tag.AUX)) {
            return tags;
        }
        for (int at = 1; at + 1 < tags.size(); at++) {
            boolean ends = !tags.get(at + 1).noun() && tags.get(at + 1) != Tag.ADJ;
            boolean form =
                    tokens.get(at).lower().endsWith("s") && !tokens.get(at).capitalized();
            if (tags.get(at) == Tag.NOUN && form && ends && tags.get(at - 1).noun()) {
                tags.set(at, Tag.VERB);
                break;
            }
        }
        return tags;
    }

    /** "The course crosses six bridges": a noun between a noun and a number, with no verb before it. */
    private static boolean isLostVerb(Tokens tokens, List<Tag> tags, int at) {
        String word = tokens.get(at).lower();
        boolean form = word.endsWith("s") || word.endsWith("ed");
        boolean after = form && at > 0 && tags.get(at - 1).noun();
        boolean before = at + 1 < tokens.size()
                && (tokens.get(at + 1).type() == Token.Type.NUMBER
                        || tags.get(at + 1) == Tag.DET
                        || tags.get(at + 1) == Tag.NUM);
        return after
                && before
                && tags.subList(Math.max(0, at - 8), at).stream().noneMatch(t -> t == Tag.VERB || t == Tag.AUX);
    }

    /** "Operating margin widened", "two neighbouring countries", "Hamas-led fighters": a participle before its noun. */
    private static boolean isAttributive(Tokens tokens, List<Tag> tags, int at) {
        String word = tokens.get(at).lower();
        boolean participle = word.endsWith("ing") || word.endsWith("ed") || Lexicon.is("participle", tokens.get(at));
        boolean noun = at + 1 < tags.size() && tags.get(at + 1).noun();
        if (at == 0) {
            return noun && isVerb(tags, afterNouns(tags, 1));
        }
        boolean hyphen = tokens.at(at - 1, "-") && tokens.joined(at);
        boolean inside = switch (tags.get(at - 1)) {
            case DET, ADJ, NUM -> true;
            case PART -> tokens.at(at - 1, "'s");
            default -> false;
        };
        return noun && (hyphen || (participle && inside));
    }

    private static int afterNouns(List<Tag> tags, int from) {
        int at = from;
        while (at < tags.size() && tags.get(at).noun()) {
            at++;
        }
        return at;
    }

    private static boolean isVerb(List<Tag> tags, int at) {
        return at < tags.size() && (tags.get(at) == Tag.VERB || tags.get(at) == Tag.AUX);
    }

    /** "A demand for peace": the base form of a verb after an article and a noun. */
    private static boolean isNounOfPhrase(Tokens tokens, List<Tag> tags, int at) {
        int start = at;
        while (start > 0 && (tags.get(start - 1).noun() || tags.get(start - 1) == Tag.ADJ)) {
            start--;
        }
        boolean article = tokens.at(start - 1, "a") || tokens.at(start - 1, "an");
        return article
                && start < at
                && Lemma.verb(tokens.get(at).lower()).equals(tokens.get(at).lower());
    }

    /** "which employs 3,900 people" */
    private static boolean isVerbOfRelative(Tokens tokens, List<Tag> tags, int at) {
        boolean pronoun = tokens.at(at - 1, "which") || tokens.at(at - 1, "who");
        boolean object = at + 1 < tags.size()
                && switch (tags.get(at + 1)) {
                    case DET, NUM, ADP, PRON, ADV -> true;
                    default -> false;
                };
        return pronoun && object && tokens.get(at).lower().endsWith("s");
    }

    /** "Lead author Miriam Hultén", "Conservative group leader Simon Hart": the base form follows no plural subject. */
    private static boolean isBeforeTitle(Tokens tokens, List<Tag> tags, int at) {
        boolean title = at + 2 < tags.size()
                && Lexicon.is("title", tokens.get(at + 1))
                && tags.get(at + 1).noun();
        boolean plural =
                at > 0 && tags.get(at - 1).noun() && tokens.get(at - 1).lower().endsWith("s");
        boolean subject = plural || (at > 0 && (tags.get(at - 1) == Tag.PRON || tags.get(at - 1) == Tag.AUX));
        boolean base = Lemma.verb(tokens.get(at).lower()).equals(tokens.get(at).lower());
        return title && base && !subject && tokens.get(at + 2).capitalized();
    }

    private static Tag tag(Tokens tokens, List<Tag> tags, int at) {
        Token token = tokens.get(at);
        Tag tag = tags.get(at);
        boolean verb = tag == Tag.VERB || tag == Tag.AUX;
        boolean capital = token.capitalized();
        boolean nameFollows = at + 1 < tokens.size() && tokens.get(at + 1).capitalized();
        if (token.type() == Token.Type.NUMBER) {
            return Tag.NUM;
        }
        if (Lexicon.is("currency", token)) {
            return Tag.SYM;
        }
        if (tag == Tag.NOUN && !capital && Lexicon.is("preposition", token)) {
            return Tag.ADP;
        }
        if (verb && capital && at > 0 && tag == Tag.VERB) {
            return Tag.PROPN;
        }
        if (verb && nameFollows && Lexicon.is("title", token)) {
            return Tag.NOUN;
        }
        if (tag == Tag.VERB && (isAttributive(tokens, tags, at) || isBeforeTitle(tokens, tags, at))) {
            return Tag.ADJ;
        }
        if (tag == Tag.VERB && isNounOfPhrase(tokens, tags, at)) {
            return Tag.NOUN;
        }
        if (tag == Tag.VERB && tokens.at(at - 1, "'s") && tags.get(at - 1) == Tag.PART) {
            return Tag.NOUN;
        }
        if (tag == Tag.NOUN && !capital && (isLostVerb(tokens, tags, at) || isVerbOfRelative(tokens, tags, at))) {
            return Tag.VERB;
        }
        return Lexicon.is("sure-verb", token) && !capital && at > 0 && tag != Tag.AUX ? Tag.VERB : tag;
    }
}
