package stet.claim;

import java.util.Optional;
import stet.text.PartOfSpeech.Tag;
import stet.text.Token;

/**
 * The noun phrase before a verb that says who or what does it.
 *
 * @param start its first token
 * @param end token after its last; {@code start} where the verb has none of its own
 * @param pronoun the relative pronoun that stands for it before the verb; -1 where none does
 */
record Subject(int start, int end, int pronoun) {

    private static final int YEAR_DIGITS = 4;

    /**
     * The subject of {@code verb}.
     *
     * @param before the verb before it in the sentence, whose object is no part of the subject
     */
    static Subject of(Sentence sentence, VerbGroup verb, Optional<VerbGroup> before) {
        int edge = skipAdverbs(sentence, verb.start());
        if (sentence.is(edge - 1, "relative") && isNominal(sentence, edge - 2)) {
            int end = sentence.at(edge - 2, ",") ? edge - 2 : edge - 1;
            int start = Phrases.startBefore(sentence, end);
            return new Subject(sentence.at(edge - 1, "who") ? nearest(sentence, start, end) : start, end, edge - 1);
        }
        int end = beforeTime(sentence, Asides.before(sentence, edge, before.isEmpty()));
        int start = behindTime(sentence, Phrases.startBefore(sentence, end), end);
        start = behindParticiple(sentence, start);
        int own = before.isPresent() ? behindObject(sentence, start, end, before.get()) : start;
        if (isTime(sentence, Math.min(own, end), end)) {
            return new Subject(end, end, -1);
        }
        return Asides.named(sentence, new Subject(Math.min(own, end), end, -1));
    }

    boolean isEmpty() {
        return start >= end;
    }

    /** "a call from a man who": the nearest noun phrase, where the first names no person. */
    private static int nearest(Sentence sentence, int start, int end) {
        int at = end;
        while (at > start && !(sentence.is(at - 1, Tag.ADP) && !sentence.at(at - 1, "of"))) {
            at--;
        }
        boolean person = sentence.is(at - 2, "title") || sentence.is(at - 2, "person-noun");
        return at > start && !person ? at : start;
    }

    /** "A group monitoring the war", "officials working for the mayor": the noun that a participle describes. */
    private static int behindParticiple(Sentence sentence, int start) {
        int at = sentence.is(start - 1, Tag.ADP) ? start - 2 : start - 1;
        boolean describes =
                sentence.is(at, Tag.VERB) && sentence.token(at).lower().endsWith("ing");
        return describes && sentence.isNoun(at - 1) ? Phrases.startBefore(sentence, at) : start;
    }

    private static boolean isNominal(Sentence sentence, int at) {
        return sentence.isNoun(at) || (sentence.at(at, ",") && sentence.isNoun(at - 1));
    }

    private static int skipAdverbs(Sentence sentence, int start) {
        int at = start;
        while (sentence.is(at - 1, Tag.ADV)
                || isMore(sentence, at - 1)
                || (sentence.at(at - 1, "there") && sentence.isNoun(at - 2))) {
            at--;
        }
        return at;
    }

    /** "Profit more than doubled" */
    private static boolean isMore(Sentence sentence, int at) {
        boolean than = sentence.at(at, "than") && sentence.at(at - 1, "more");
        return than || (sentence.at(at, "more") && sentence.at(at + 1, "than"));
    }

    /** Where the subject ends when a time stands between it and the verb: "an announcement this Wednesday could". */
    private static int beforeTime(Sentence sentence, int end) {
        int time = end - 1;
        boolean deictic = sentence.is(time - 1, "deictic");
        int at = deictic ? time - 1 : time;
        boolean isTime = sentence.is(time, "calendar") || (deictic && sentence.is(time, "time-noun"));
        boolean behind = sentence.isNoun(at - 1) || sentence.at(at - 1, "and");
        return isTime && behind && !sentence.is(at - 1, "calendar") ? at : end;
    }

    /** Where the subject begins when a time stands before it: "In recent years prices", "Last week police". */
    private static int behindTime(Sentence sentence, int start, int end) {
        if (!sentence.is(start - 1, Tag.ADP) && !sentence.is(start, "deictic")) {
            return start;
        }
        int at = start;
        int behind = start;
        while (at < end && isTimePhrase(sentence, at)) {
            behind = endsTime(sentence, at) ? at + 1 : behind;
            at++;
        }
        boolean open = behind < end && (sentence.isNoun(behind) || !sentence.is(behind, Tag.PART));
        behind += open && sentence.at(behind, "and") ? 1 : 0;
        return open && !sentence.at(behind, "of") && !sentence.is(behind, Tag.ADP) ? behind : start;
    }

    private static boolean isTimePhrase(Sentence sentence, int at) {
        return sentence.is(at, Tag.DET)
                || sentence.is(at, Tag.ADJ)
                || sentence.is(at, Tag.NUM)
                || sentence.is(at, "calendar")
                || sentence.is(at, "time-noun");
    }

    /** "which began on Monday are": a day alone does nothing. */
    private static boolean isTime(Sentence sentence, int start, int end) {
        for (int at = start; at < end; at++) {
            if (!sentence.is(at, "calendar") && !sentence.is(at, "day-word") && !sentence.is(at, Tag.NUM)) {
                return false;
            }
        }
        return sentence.is(start, "calendar") || sentence.is(start, "day-word");
    }

    private static boolean endsTime(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean year = token.type() == Token.Type.NUMBER && token.text().length() == YEAR_DIGITS;
        boolean plural = sentence.is(at, "time-noun") && token.lower().endsWith("s");
        boolean pointed = sentence.is(at, "time-noun") && sentence.is(at - 1, "deictic");
        return year || plural || pointed || sentence.is(at, "calendar");
    }

    /** "lifts her flask and the tent erupts": what the verb before takes is left to it. */
    private static int behindObject(Sentence sentence, int start, int end, VerbGroup before) {
        boolean object = start == before.end() || (start == before.end() + 1 && sentence.is(before.end(), Tag.ADP));
        if (!object || Lexicon.is("takes-clause", sentence.token(before.main()))) {
            return start;
        }
        for (int at = end - 1; at > start; at--) {
            if (sentence.at(at, "and")) {
                return at + 1;
            }
        }
        int pronoun = skipAdverbs(sentence, before.start()) - 1;
        boolean defining = sentence.is(pronoun, "relative") && sentence.isNoun(pronoun - 1);
        return defining ? end : start; // "pilots who have joined the group are training"
    }
}
