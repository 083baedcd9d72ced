package stet.claim;

import java.util.ArrayList;
import java.util.List;
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
        return List.copyOf(out);
    }

    /** "The course crosses six bridges": a noun between a noun and a number, with no verb before it. */
    private static boolean isLostVerb(Tokens tokens, List<Tag> tags, int at) {
        boolean after = at > 0 && tags.get(at - 1).noun();
        boolean before = at + 1 < tokens.size()
                && (tokens.get(at + 1).type() == Token.Type.NUMBER
                        || tags.get(at + 1) == Tag.DET
                        || tags.get(at + 1) == Tag.NUM);
        return after
                && before
                && tags.subList(Math.max(0, at - 8), at).stream().noneMatch(t -> t == Tag.VERB || t == Tag.AUX);
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
        if (verb && capital && at > 0 && tag == Tag.VERB) {
            return Tag.PROPN;
        }
        if (verb && nameFollows && Lexicon.is("title", token)) {
            return Tag.NOUN;
        }
        if (tag == Tag.VERB && tokens.at(at - 1, "'s") && tags.get(at - 1) == Tag.PART) {
            return Tag.NOUN;
        }
        if (tag == Tag.NOUN && !capital && isLostVerb(tokens, tags, at)) {
            return Tag.VERB;
        }
        return Lexicon.is("sure-verb", token) && !capital && at > 0 && tag != Tag.AUX ? Tag.VERB : tag;
    }
}
