package stet.verdict;

import stet.model.Mention;
import stet.model.Normalized;
import stet.model.Normalized.Dimension;
import stet.model.Normalized.Quantity;
import stet.model.Span;

/** People's ages, which belong to the name beside them: "Ana Duarte, 19", "Ana Duarte, a 19-year-old", "19-year-old Ana Duarte". */
final class Ages {

    private static final int REACH = 5;

    private Ages() {}

    static boolean isAge(Normalized value) {
        return value instanceof Quantity quantity && quantity.dimension() == Dimension.AGE;
    }

    /** Whether both ages stand beside one name, in reports on one event. */
    static boolean isSamePerson(Subject subject, SourceSentence source, Mention age) {
        String own = name(subject.clause(), subject.claim().span());
        return isAge(subject.claim().normalized())
                && !own.isEmpty()
                && own.equals(name(source.clause(), age.span()))
                && subject.isSameEvent(source);
    }

    /** Whether the ages stand beside unlike names. */
    static boolean areOfOthers(Subject subject, SourceSentence source, Mention age) {
        String own = name(subject.clause(), subject.claim().span());
        String other = name(source.clause(), age.span());
        return isAge(age.value()) && !own.isEmpty() && !other.isEmpty() && !own.equals(other);
    }

    /** The last word of the name after the age, or of the one before the comma before it; empty where there is none. */
    static String name(Clause clause, Span age) {
        String after = after(clause, clause.tokenAt(age.end()));
        return after.isEmpty() ? before(clause, clause.tokenAt(age.start())) : after;
    }

    /** "44-year-old Samuel Petch", "19-year-old student Daniel Roake". */
    private static String after(Clause clause, int from) {
        int at = from;
        while (at < from + REACH
                && at < clause.tokens().size()
                && clause.tags().get(at).noun()
                && !isName(clause, at)) {
            at++;
        }
        while (isName(clause, at) && isName(clause, at + 1)) {
            at++;
        }
        return isName(clause, at) && at < from + REACH ? clause.word(at) : "";
    }

    /** "Daniel Roake, 29", "Daniel Roake, who is 29", "Daniel Roake, a 29-year-old". */
    private static String before(Clause clause, int age) {
        int at = age - 1;
        while (at > age - REACH && Terms.WORDS.has("aging", clause.word(at))) {
            at--;
        }
        return clause.word(at).equals(",") && isName(clause, at - 1) ? clause.word(at - 1) : "";
    }

    private static boolean isName(Clause clause, int at) {
        return at >= 0 && at < clause.tokens().size() && clause.tokens().get(at).capitalized();
    }
}
