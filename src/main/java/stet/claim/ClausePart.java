package stet.claim;

import java.util.ArrayList;
import java.util.List;

/** A clause that can stand alone with what belongs to it: from token {@code from} up to, not including, {@code to}. */
record ClausePart(Clause clause, int from, int to) {

    private static final int TIME_PHRASE = 5;

    private static boolean isWhole(Sentence sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            if (sentence.is(at, "whole-sentence")) {
                return true;
            }
        }
        return false;
    }

    /** The parts of a sentence; none where it has to stay whole. */
    static List<ClausePart> cut(Sentence sentence, List<Clause> clauses) {
        if (isWhole(sentence)) {
            return List.of();
        }
        List<ClausePart> out = new ArrayList<>();
        int from = 0;
        int first = 0;
        for (int i = 0; i < clauses.size(); i++) {
            boolean last = i == clauses.size() - 1;
            int next = last ? sentence.size() : clauses.get(i + 1).start();
            boolean apart = next >= clauses.get(i).verb().end()
                    && isBoundary(sentence, next)
                    && !isInserted(sentence, clauses, i + 1);
            if (last || apart) {
                out.add(new ClausePart(clauses.get(first), from, end(sentence, from, next)));
                from = next;
                first = i + 1;
            }
        }
        return out;
    }

    /** A new clause may begin after a comma, a semicolon, "and", "but" or a word such as "after". */
    private static boolean isBoundary(Sentence sentence, int start) {
        return sentence.is(start - 1, "clause-boundary") || sentence.is(start, "relative-person");
    }

    /** "He said that the firm, which has 40 ships, had sold them": parted, the halves would say something else. */
    private static boolean isInserted(Sentence sentence, List<Clause> clauses, int at) {
        return isReport(sentence, clauses, at - 2) && isResumed(sentence, clauses, at)
                || isReport(sentence, clauses, at - 1) && isResumed(sentence, clauses, at + 1);
    }

    private static boolean isReport(Sentence sentence, List<Clause> clauses, int at) {
        return at >= 0 && Lexicon.has("speech", clauses.get(at).verb().lemma(sentence));
    }

    /** Whether the clause is the verb alone, behind a relative clause in commas. */
    private static boolean isResumed(Sentence sentence, List<Clause> clauses, int at) {
        if (at < 1 || at >= clauses.size()) {
            return false;
        }
        int start = clauses.get(at).start();
        int verb = clauses.get(at).verb().start();
        boolean resumed = sentence.at(verb - 1, ",")
                && (start == verb || start < clauses.get(at - 1).start());
        return resumed && sentence.is(clauses.get(at - 1).start(), "relative");
    }

    private static int end(Sentence sentence, int from, int next) {
        int end = next;
        while (end > from + 1 && (sentence.is(end - 1, "clause-boundary") || sentence.is(end - 1, "mark"))) {
            end--;
        }
        boolean timed = sentence.is(end, "clause-link") && sentence.is(end - 1, "time-noun");
        return timed ? beforeComma(sentence, from, end) : end;
    }

    /** "..., hours after ..." */
    private static int beforeComma(Sentence sentence, int from, int end) {
        for (int at = end - 1; at > from && end - at < TIME_PHRASE; at--) {
            if (sentence.at(at, ",")) {
                return at;
            }
        }
        return end;
    }
}
