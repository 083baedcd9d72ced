package stet.claim;

import stet.text.Lemma;
import stet.text.PartOfSpeech.Tag;

/** Steps over what stands apart between a subject and its verb: "Venckus, a former minister, called", "the union (ABC) said". */
final class Asides {

    /** How many tokens such words may take. */
    private static final int LONGEST = 24;

    private static final int SPEECH = 7;

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
        int comma = opening(sentence, end, ",");
        if (comma == end) {
            return first && sentence.isNoun(end - 2) && !hasMark(sentence, end - 1) ? end - 1 : end;
        }
        return holdsClause(sentence, comma + 1, end - 1) ? end : comma;
    }

    private static boolean hasMark(Sentence sentence, int end) {
        for (int at = end - 1; at > 0 && end - at < LONGEST; at--) {
            if (sentence.at(at, ",")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause of its own stands between, which no relative pronoun or participle opens. */
    private static boolean holdsClause(Sentence sentence, int from, int to) {
        if (isSpeech(sentence, from, to)
                || sentence.is(from, "relative")
                || sentence.is(from, Tag.VERB)
                || sentence.is(from, Tag.ADP)) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (sentence.is(at, "relative")) {
                return false;
            }
            boolean infinite = sentence.token(at).lower().endsWith("ing") || sentence.at(at - 1, "to");
            if ((sentence.is(at, Tag.VERB) || sentence.is(at, Tag.AUX)) && !infinite) {
                return true;
            }
        }
        return false;
    }

    /** "The girls, he said, had" */
    private static boolean isSpeech(Sentence sentence, int from, int to) {
        return to - from < SPEECH
                && sentence.is(to - 1, Tag.VERB)
                && isCue(Lemma.verb(sentence.token(to - 1).lower()));
    }

    private static boolean isCue(String verb) {
        return Lexicon.has("speech", verb) || Lexicon.has("speech-with-clause", verb);
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
                boolean largest = sentence.token(at - 1).lower().endsWith("est"); // "the largest, First Harbor, said"
                return sentence.isNoun(at - 1) || largest ? at : end;
            }
        }
        return end;
    }

    /** The person named before a title: "Anna Berg, head of the union, the largest in the country, said". */
    static Subject named(Sentence sentence, Subject subject) {
        if (!sentence.at(subject.start() - 1, ",") || !sentence.isName(subject.start() - 2)) {
            return subject;
        }
        int end = subject.start() - 1;
        int start = Phrases.startBefore(sentence, end);
        int title = title(sentence, subject);
        boolean office = title >= 0 && !sentence.isName(title + 1) && !sentence.is(start - 1, Tag.ADP);
        boolean kind = start == 0 && sentence.is(subject.start(), Tag.DET) && !sentence.is(0, "day-word");
        return start < end && (office || kind) ? new Subject(start, end, -1) : subject;
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
