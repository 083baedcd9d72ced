package stet.verdict;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.model.Mention;
import stet.model.Normalized.Rank;
import stet.model.Normalized.Time;
import stet.model.Span;

/** Whether an equal value in a source belongs to the deed that the claim speaks of: she was born that day, or graduated. */
final class SameDeed {

    private static final int MUCH = 2;
    private static final double MOST = 0.5;

    private SameDeed() {}

    static boolean isPlain(Subject subject, SourceSentence source, Span value) {
        return isSamePolarity(subject, source, value)
                && !isOfOtherClause(subject, source, value)
                && !isDayOfSaying(subject, source, value)
                && (isSameVerb(subject, source, value) || hasMatter(subject, source));
    }

    /** "Toured Spain in October, which she had joined long ago": the claim's verb stands in another clause than the day. */
    private static boolean isOfOtherClause(Subject subject, SourceSentence source, Span value) {
        Clause clause = source.clause();
        Optional<String> own = subject.clause().governor(subject.claim().span());
        Optional<Integer> other = clause.governing(value);
        if (!(subject.claim().normalized() instanceof Time) || own.isEmpty() || other.isEmpty()) {
            return false;
        }
        List<Integer> same = clause.verbs().stream()
                .filter(verb -> Poles.areAkin(own.get(), clause.lemma(verb)))
                .toList();
        return !same.isEmpty()
                && !isBetween(clause, clause.tokenAt(value.start()), other.get())
                && GoverningVerb.all(clause, value).stream().noneMatch(verb -> Poles.areAkin(own.get(), verb))
                && same.stream().allMatch(verb -> isParted(clause, verb, other.get()));
    }

    /** "Died on Monday, his daughter said on Tuesday": of two days in a sentence the one on which it was said is not the deed's. */
    private static boolean isDayOfSaying(Subject subject, SourceSentence source, Span value) {
        List<Mention> days = source.mentions(Time.class);
        return subject.claim().normalized() instanceof Time
                && deed(subject.clause(), subject.claim().span()).isPresent()
                && source.clause().governor(value).isPresent()
                && deed(source.clause(), value).isEmpty()
                && days.stream()
                        .filter(day -> !day.span().overlaps(value))
                        .anyMatch(day -> deed(source.clause(), day.span()).isPresent());
    }

    /** Whether one verb stands in a relative clause, or before or after the deed of the other. */
    private static boolean isParted(Clause clause, int verb, int other) {
        return MainVerb.isAside(clause, verb) != MainVerb.isAside(clause, other) || isBetween(clause, verb, other);
    }

    private static boolean isBetween(Clause clause, int one, int other) {
        return clause.words(Math.min(one, other), Math.max(one, other)).stream()
                .anyMatch(word -> Terms.WORDS.has("parting", word));
    }

    /** Whether both sides deny that it was so, or neither does. */
    static boolean isSamePolarity(Subject subject, SourceSentence source, Span value) {
        return Polarity.deniedAt(subject.clause(), subject.claim().span()) == Polarity.deniedAt(source.clause(), value)
                && isOfOneDeed(subject, source, value);
    }

    /** Where both tell of one verb, whether the same did it, and whether both did it or only nearly did. */
    private static boolean isOfOneDeed(Subject subject, SourceSentence source, Span value) {
        Optional<Integer> own = subject.clause().governing(subject.claim().span());
        Optional<Integer> other = source.clause().governing(value);
        if (own.isEmpty()
                || other.isEmpty()
                || isOfSaying(subject.clause(), own.get())
                || isOfSaying(source.clause(), other.get())) {
            return true;
        }
        return switch (Poles.compare(
                subject.clause().lemma(own.get()), source.clause().lemma(other.get()))) {
            case SAME -> Parties.areOfOneDeed(subject.clause(), own.get(), source.clause(), other.get());
            case OPPOSITE -> false;
            case CONVERSE ->
                Terms.shared(
                                VerbRoles.actors(subject.clause(), own.get()),
                                VerbRoles.actors(source.clause(), other.get()))
                        .isEmpty();
            case UNRELATED -> true;
        };
    }

    /** What is denied on one side and admitted on the other is one thing all the same. */
    private static boolean isOfSaying(Clause clause, int verb) {
        return Terms.WORDS.has("attitude", clause.lemma(verb));
    }

    private static boolean isSameVerb(Subject subject, SourceSentence source, Span value) {
        Optional<String> own = deed(subject.clause(), subject.claim().span());
        Optional<String> other = deed(source.clause(), value);
        if (own.isEmpty()) {
            return !isOfAnotherState(subject.clause(), subject.claim().span(), source.clause(), value);
        }
        return other.isEmpty()
                || other.filter(verb -> Poles.areAkin(own.get(), verb)).isPresent()
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
