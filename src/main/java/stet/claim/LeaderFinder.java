package stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.model.Mention;
import stet.model.Normalized;
import stet.text.PartOfSpeech.Tag;

/** Finds persons with what they are said to lead: "Anna Berg, who heads the mountain rescue service". */
final class LeaderFinder {

    private static final int LONGEST = 8;

    private LeaderFinder() {}

    static List<Mention> find(Sentence sentence) {
        List<Mention> out = new ArrayList<>();
        for (int comma = 2; comma + 2 < sentence.size(); comma++) {
            if (sentence.at(comma, ",") && sentence.at(comma + 1, "who")) {
                mention(sentence, comma).ifPresent(out::add);
            }
        }
        return out;
    }

    private static Optional<Mention> mention(Sentence sentence, int comma) {
        int name = comma;
        while (sentence.isName(name - 1) && !sentence.is(name - 1, "title")) {
            name--;
        }
        int verb = comma + 2;
        int end = end(sentence, verb + 1);
        int first = name;
        return Lexicon.get("leading", sentence.token(verb).lower())
                .filter(head -> comma - first >= 2 && end > verb + 1)
                .map(head -> new Mention(
                        sentence.tokens().span(first, end),
                        new Normalized.Role(
                                sentence.words(first, comma),
                                head + " of " + sentence.words(verb + 1, end),
                                Optional.empty())));
    }

    /** Where what is led ends. */
    private static int end(Sentence sentence, int from) {
        int end = from;
        while (end - from < LONGEST && isObject(sentence, end)) {
            end++;
        }
        return end;
    }

    private static boolean isObject(Sentence sentence, int at) {
        return sentence.isNoun(at)
                || sentence.is(at, Tag.DET)
                || sentence.is(at, Tag.ADJ)
                || sentence.is(at, Tag.PRON)
                || sentence.at(at, "of")
                || sentence.at(at, "'s");
    }
}
