package stet.verdict;

import java.util.LinkedHashSet;
import java.util.Set;
import stet.model.Mention;
import stet.model.Span;
import stet.text.Token;

/** What stands directly with a number: "five head teachers" are not five teachers, nor "weeks of talks" weeks of a strike. */
final class Counted {

    private Counted() {}

    /** Whether either side narrows what is counted by a noun that the other sentence lacks. */
    static boolean differ(Subject subject, SourceSentence source, Mention other) {
        return isNarrower(subject.clause(), subject.claim().span(), source.clause())
                || isNarrower(source.clause(), other.span(), subject.clause());
    }

    private static boolean isNarrower(Clause clause, Span value, Clause other) {
        Set<String> narrowing = nouns(clause, value);
        return !narrowing.isEmpty() && Terms.shared(narrowing, other.terms()).isEmpty();
    }

    /** The nouns between a number and what it counts, or after "of". */
    private static Set<String> nouns(Clause clause, Span value) {
        Set<String> nouns = new LinkedHashSet<>();
        int at = clause.tokenAt(value.end());
        boolean of = clause.word(at).equals("of");
        at = of && isNoun(clause, at + 1) ? at + 1 : at;
        while (isNoun(clause, at) && (of || isNoun(clause, at + 1))) {
            Token token = clause.tokens().get(at);
            if (Terms.isContent(token)) {
                nouns.add(Terms.of(token));
            }
            at++;
        }
        return nouns;
    }

    private static boolean isNoun(Clause clause, int at) {
        return at < clause.tokens().size()
                && clause.tags().get(at).noun()
                && !clause.tokens().get(at).capitalized();
    }
}
