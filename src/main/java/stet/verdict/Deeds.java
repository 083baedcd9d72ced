package stet.verdict;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import stet.model.Mention;
import stet.model.Normalized.Quantity;
import stet.model.Normalized.Time;
import stet.model.Span;

/** What is told of a value: what was founded was not listed, who was injured was not killed, and profit is not revenue. */
final class Deeds {

    private Deeds() {}

    static boolean differ(Subject subject, SourceSentence source, Mention other) {
        return areUnlike(subject, source, other)
                || isOfAnother(subject, source, other)
                || isAnotherMeasure(subject, source, other)
                || (other.value() instanceof Time && areOpposite(subject, source, other));
    }

    /** Whether both sides tell when one thing was done, but by others who stand side by side. */
    private static boolean isOfAnother(Subject subject, SourceSentence source, Mention other) {
        Optional<Integer> own = subject.clause().governing(subject.claim().span());
        Optional<Integer> found = source.clause().governing(other.span());
        return other.value() instanceof Time
                && own.isPresent()
                && found.isPresent()
                && Parties.areOthersBeside(subject.clause(), own.get(), source.clause(), found.get());
    }

    /** Whether both values plainly belong to one deed; what cannot be told is none. */
    static boolean areSame(Subject subject, SourceSentence source, Mention other) {
        Optional<String> own = deed(subject.clause(), subject.claim().span());
        return own.isPresent()
                && (subject.sameVerb(source, other.span())
                        || has(Segment.terms(source.clause(), other.span()), own.get()));
    }

    /** What opened on Sunday may have closed on Monday. */
    static boolean areOpposite(Subject subject, SourceSentence source, Mention other) {
        Optional<String> own = deed(subject.clause(), subject.claim().span());
        return own.isPresent()
                && deed(source.clause(), other.span())
                        .filter(found -> Poles.compare(own.get(), found) == Poles.Relation.OPPOSITE)
                        .isPresent();
    }

    /** "Founded in 1954", "listed in 1987". */
    private static boolean areUnlike(Subject subject, SourceSentence source, Mention other) {
        Optional<String> own = deed(subject.clause(), subject.claim().span());
        Optional<String> found = deed(source.clause(), other.span());
        return own.isPresent()
                && found.isPresent()
                && !isOneScale(own.get(), found.get())
                && !alike(own.get()).equals(alike(found.get()))
                && !GoverningVerb.all(source.clause(), other.span()).contains(own.get())
                && !has(Segment.terms(source.clause(), other.span()), own.get())
                && !has(subject.part(), found.get())
                && !Ages.isAge(other.value())
                && !(other.value() instanceof Quantity
                        && isOfNoun(subject.clause(), subject.claim().span()))
                && !Lasting.isOfOneThing(subject, source, other);
    }

    /** "Gusts of 80 kilometres per hour drove sparks": the speed is the gusts', whatever they did. */
    private static boolean isOfNoun(Clause clause, Span value) {
        int first = clause.tokenAt(value.start());
        return clause.word(first - 1).equals("of")
                && clause.governing(value).filter(verb -> verb > first).isPresent();
    }

    /** What rose and what fell are two values of one thing; who was arrested and who was freed are not the same. */
    private static boolean isOneScale(String own, String found) {
        return switch (Poles.compare(own, found)) {
            case SAME, CONVERSE -> true;
            case OPPOSITE -> Poles.isLevel(own) && Poles.isLevel(found);
            case UNRELATED -> Poles.areAkin(own, found);
        };
    }

    /** A word that stands for all that tell of the same. */
    static String alike(String verb) {
        return Terms.WORDS.get("alike", verb).orElse(verb);
    }

    /** "They celebrate", "the celebration". */
    private static boolean has(Set<String> terms, String verb) {
        String stem = ContentWord.stem(verb);
        return terms.stream()
                .anyMatch(term -> term.equals(verb) || ContentWord.stem(term).equals(stem));
    }

    private static Optional<String> deed(Clause clause, Span value) {
        Optional<String> verb = clause.governor(value);
        // "He said ten people died": the ten belong to the verb after them.
        boolean reported = verb.filter(v -> Terms.WORDS.has("reporting", v)).isPresent();
        return (reported ? after(clause, value) : verb)
                .filter(v -> !Terms.WORDS.has("reporting", v) && !Terms.WORDS.has("light", v));
    }

    private static Optional<String> after(Clause clause, Span value) {
        return clause.verbs().stream()
                .filter(i -> clause.tokens().get(i).start() >= value.end() && i < Segment.to(clause, value))
                .findFirst()
                .map(clause::lemma);
    }

    /** Profit and revenue, dead and injured: both sides say what is measured, and it is not the same. */
    private static boolean isAnotherMeasure(Subject subject, SourceSentence source, Mention other) {
        Set<String> own = measures(subject.part());
        Set<String> found = measures(Segment.terms(source.clause(), other.span()));
        boolean unlike =
                !own.isEmpty() && !found.isEmpty() && Terms.shared(own, found).isEmpty();
        return unlike
                || (other.value() instanceof Quantity
                        && isDistance(subject.clause(), subject.claim().span())
                                != isDistance(source.clause(), other.span()));
    }

    /** "54 kilometres from Tarvo" is no depth and no length. */
    private static boolean isDistance(Clause clause, Span value) {
        int next = clause.tokenAt(value.end());
        return Terms.WORDS.has("bearing", clause.word(next));
    }

    private static Set<String> measures(Set<String> terms) {
        return terms.stream()
                .flatMap(term -> Terms.WORDS.get("measure", term).stream())
                .collect(Collectors.toSet());
    }
}
