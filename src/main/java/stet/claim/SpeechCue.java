package stet.claim;

import java.util.List;
import stet.text.PartOfSpeech.Tag;

/**
 * Tells verbs that report from the same verbs at other work: "he added that it failed" reports, "it added $31 million"
 * does not.
 */
final class SpeechCue {

    /** How far after the verb the words that make it a report may begin. */
    private static final int NEAR = 12;

    private SpeechCue() {}

    static boolean is(Sentence sentence, Clause clause, List<Clause> all) {
        String verb = clause.verb().lemma(sentence);
        int next = clause.verb().end();
        boolean particle = sentence.is(next - 1, "particle");
        if (clause.verb().passive() || particle) {
            return false;
        }
        return Lexicon.has("speech", verb)
                || (Lexicon.has("speech-with-for", verb) && (sentence.at(next, "for") || sentence.at(next, "on")))
                || (Lexicon.has("speech-with-quote", verb)
                        && (trails(sentence, clause) || besideQuote(sentence, clause) || isNamed(sentence, clause)))
                || (Lexicon.has("speech-with-clause", verb) && clauseFollows(sentence, next, all));
    }

    /** "..., he added.", "The girls, he added, had" */
    private static boolean trails(Sentence sentence, Clause clause) {
        int end = clause.verb().end();
        boolean last = sentence.is(end, "mark") && end == sentence.size() - 1;
        return (last || sentence.at(end, ",")) && sentence.at(clause.start() - 1, ",");
    }

    /** "Called the verdict a mistake" */
    private static boolean isNamed(Sentence sentence, Clause clause) {
        boolean object =
                clause.object().isPresent() && clause.verb().lemma(sentence).equals("call");
        return object && (sentence.at(clause.end(), "a") || sentence.at(clause.end(), "an"));
    }

    private static boolean besideQuote(Sentence sentence, Clause clause) {
        if (sentence.is(clause.start() - 1, "quotation-mark")
                || sentence.is(clause.verb().start() - 1, "quotation-mark")) {
            return true;
        }
        for (int at = clause.verb().end(); at < clause.verb().end() + NEAR; at++) {
            if (sentence.is(at, "quotation-mark")) {
                return true;
            }
        }
        return false;
    }

    /** "Noted on Thursday that", "added later that" */
    private static int behindTime(Sentence sentence, int next) {
        int at = sentence.is(next, Tag.ADP) && isTime(sentence, next + 1) ? next + 1 : next;
        while (sentence.is(at, Tag.ADV) || isTime(sentence, at) || (at > next && sentence.is(at, Tag.NUM))) {
            at++;
        }
        return at;
    }

    private static boolean isTime(Sentence sentence, int at) {
        return sentence.is(at, "calendar")
                || sentence.is(at, "day-word")
                || (sentence.is(at, "time-noun") && sentence.is(at - 1, "calendar"));
    }

    /** "That", or another clause with a subject of its own right after the verb. */
    private static boolean clauseFollows(Sentence sentence, int next, List<Clause> all) {
        int start = behindTime(sentence, next);
        if (sentence.at(start, "that") || sentence.at(start, "whether") || sentence.at(start, "how")) {
            return true;
        }
        return all.stream()
                .anyMatch(other -> other.start() == start && other.verb().start() > start);
    }
}
