package stet.claim;

import java.util.ArrayList;
import java.util.List;
import stet.text.PartOfSpeech.Tag;
import stet.text.Tokens;

/** Puts right what a tagger trained on web text tends to get wrong in news: from left to right, one rule a word. */
final class Retagger {

    private Retagger() {}

    static List<Tag> retag(Tokens tokens, List<Tag> tags) {
        List<Tag> out = new ArrayList<>(tags);
        for (int at = 0; at < out.size(); at++) {
            out.set(at, Auxiliaries.tag(tokens, out, at));
            out.set(at, tag(tokens, out, at));
        }
        LostVerbs.addMissing(tokens, out);
        return List.copyOf(ReducedClauses.retag(tokens, out));
    }

    private static Tag tag(Tokens tokens, List<Tag> tags, int at) {
        Tag small = SmallWords.tag(tokens, tags, at);
        if (small != tags.get(at)) {
            return small;
        }
        if (LostNames.is(tokens, tags, at)) {
            return Tag.PROPN;
        }
        boolean verb = small == Tag.VERB || small == Tag.AUX;
        return verb ? LostNouns.tag(tokens, tags, at) : LostVerbs.tag(tokens, tags, at);
    }
}
