package stet.verdict;

import stet.model.Mention;
import stet.model.Normalized;
import stet.model.Normalized.Dimension;
import stet.model.Normalized.Quantity;
import stet.model.Span;

/** People's ages, which belong to the name that they follow: "Duarte, 19". */
final class Ages {

    private Ages() {}

    static boolean isAge(Normalized value) {
        return value instanceof Quantity quantity && quantity.dimension() == Dimension.AGE;
    }

    /** Whether both ages stand after one name, in reports on one event. */
    static boolean isSamePerson(Subject subject, SourceSentence source, Mention age) {
        String own = name(subject.clause(), subject.claim().span());
        return isAge(subject.claim().normalized())
                && !own.isEmpty()
                && own.equals(name(source.clause(), age.span()))
                && subject.isSameEvent(source);
    }

    /** The last word of the name before the comma; empty where there is none. */
    private static String name(Clause clause, Span age) {
        int at = clause.tokenAt(age.start()) - 2;
        boolean named = clause.word(at + 1).equals(",") && clause.tokens().get(at).capitalized();
        return named ? clause.word(at) : "";
    }
}
