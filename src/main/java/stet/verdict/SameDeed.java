package stet.verdict;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import stet.model.Normalized.Rank;
import stet.model.Span;

/** Whether an equal value in a source belongs to the deed that the claim speaks of: she was born that day, or graduated. */
final class SameDeed {

    private static final int MUCH = 2;
    private static final double MOST = 0.5;

    private SameDeed() {}

    static boolean isPlain(Subject subject, SourceSentence source, Span value) {
        return isSamePolarity(subject, source, value)
                && (isSameVerb(subject, source, value) || hasMatter(subject, source));
    }

    /** Whether both sides deny that it was so, or neither does. */
    static boolean isSamePolarity(Subject subject, SourceSentence source, Span value) {
        return Polarity.deniedAt(subject.clause(), subject.claim().span()) == Polarity.deniedAt(source.clause(), value);
    }

    private static boolean isSameVerb(Subject subject, SourceSentence source, Span value) {
        Optional<String> own = deed(subject.clause(), subject.claim().span());
        Optional<String> other = deed(source.clause(), value);
        if (own.isEmpty()) {
            return !isOfAnotherState(subject.clause(), subject.claim().span(), source.clause(), value);
        }
        return other.isEmpty()
                || other.filter(verb -> Poles.compare(own.get(), verb) == Poles.Relation.SAME)
                        .isPresent()
                || Segment.terms(source.clause(), value).contains(own.get());
    }

    /** "Mayor since 2014" is not "on the council since 2014": what somebody or something is, stands beside the value. */
    private static boolean isOfAnotherState(Clause clause, Span claim, Clause source, Span value) {
        return GoverningVerb.state(clause, claim)
                .filter(state -> !Segment.terms(source, value).contains(state))
                .isPresent();
    }

    /** What people say on a day happened on that day; what it is about, need not. */
    private static Optional<String> deed(Clause clause, Span value) {
        return clause.governor(value).filter(verb -> !Terms.WORDS.has("reporting", verb));
    }

    /** Besides names, two more words near the value, or most of them. */
    private static boolean hasMatter(Subject subject, SourceSentence source) {
        Set<String> names = new LinkedHashSet<>();
        subject.clause().names().forEach(names::addAll);
        if (subject.claim().normalized() instanceof Rank) {
            names.addAll(Terms.of(subject.claim().quote()));
        }
        names.addAll(Terms.WORDS.words("clock"));
        Set<String> matter = Terms.without(subject.near(), names);
        int shared = Terms.shared(matter, source.clause().terms()).size();
        return shared >= MUCH || shared >= MOST * matter.size();
    }
}
