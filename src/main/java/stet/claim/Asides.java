package stet.claim;

import stet.text.PartOfSpeech.Tag;

/** Steps over what stands apart between a subject and its verb: "Venckus, a former minister, called", "the union (ABC) said". */
final class Asides {

    /** How many tokens such words may take. */
    private static final int LONGEST = 24;

    private Asides() {}

    /**
     * The end of the noun phrase that stands before what is set off at {@code end}; {@code end} where nothing is.
     *
     * @param first whether no verb stands before, so that a lone comma can only end the subject
     */
    static int before(Sentence sentence, int end, boolean first) {
        if (sentence.at(end - 1, ")")) {
            return opening(sentence, end, "(");
        }
        if (isDash(sentence, end - 1)) {
            return opening(sentence, end, sentence.token(end - 1).text());
        }
        if (!sentence.at(end - 1, ",")) {
            return end;
        }
        int before = opening(sentence, end, ",");
        boolean lone = before == end && first && sentence.isNoun(end - 2);
        return lone ? end - 1 : before;
    }

    private static boolean isDash(Sentence sentence, int at) {
        return sentence.within(at)
                && switch (sentence.token(at).text()) {
                    case "-", "\u2013", "\u2014" -> !sentence.tokens().joined(at);
                    default -> false;
                };
    }

    private static int opening(Sentence sentence, int end, String mark) {
        for (int at = end - 2; at > 0 && end - at < LONGEST; at--) {
            if (sentence.at(at, mark)) {
                return sentence.isNoun(at - 1) ? at : end;
            }
        }
        return end;
    }

    /** The person named before a title: "Anna Berg, head of the union, the largest in the country, said". */
    static Subject named(Sentence sentence, Subject subject) {
        int title = title(sentence, subject);
        boolean behindName = sentence.at(subject.start() - 1, ",") && sentence.isName(subject.start() - 2);
        if (title < 0 || !behindName || sentence.isName(title + 1)) {
            return subject;
        }
        int end = subject.start() - 1;
        int start = Phrases.startBefore(sentence, end);
        boolean place = sentence.is(start - 1, Tag.ADP);
        return start < end && !place ? new Subject(start, end, -1) : subject;
    }

    /** The first title of the phrase; -1 where it has none. */
    private static int title(Sentence sentence, Subject subject) {
        for (int at = subject.start(); at < subject.end() && !sentence.at(at, "of"); at++) {
            if (sentence.is(at, "title")) {
                return at;
            }
        }
        return -1;
    }
}
