package stet.verdict;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import stet.model.Span;
import stet.text.Tokens;

/**
 * The part of its sentence that a statement quotes.
 *
 * @param clause its words, with the rest of its verb and the parties that a preposition leads to
 * @param verb index of the verb that says most in it
 */
record ClaimPart(Clause clause, int verb) {

    /** The part; empty where it has no verb, or where the sentence denies it from outside. */
    static Optional<ClaimPart> of(Subject subject) {
        int from = first(subject);
        Clause clause = clause(subject, from);
        OptionalInt verb = MainVerb.of(clause);
        int quoted = Tokens.of(subject.claim().quote()).size();
        return verb.isPresent() && verb.getAsInt() < quoted && isWhole(subject.clause(), clause, from, verb.getAsInt())
                ? Optional.of(new ClaimPart(clause, verb.getAsInt()))
                : Optional.empty();
    }

    /** What the claim quotes beside its verbs; where that is nothing, as in "no one was hurt", its part of the sentence. */
    Set<String> matter(Subject subject) {
        Set<String> rest = Terms.of(clause.tokens().subList(verb, clause.verbEnd(verb)));
        clause.verbs().stream()
                .filter(v -> Attitude.takesClause(clause, v))
                .forEach(v -> rest.add(Terms.of(clause.tokens().get(v))));
        rest.addAll(Terms.WORDS.words("place"));
        rest.addAll(aside());
        Set<String> quoted = Terms.without(Terms.of(subject.claim().quote()), rest);
        return quoted.isEmpty() ? Terms.without(subject.part(), rest) : quoted;
    }

    /** The words between the commas of "the dairy, which employs 210 people, denied". */
    private Set<String> aside() {
        return Terms.of(IntStream.range(0, clause.tokens().size())
                .filter(at -> MainVerb.isAside(clause, at))
                .mapToObj(clause.tokens()::get)
                .toList());
    }

    /** Index of the first token of the part of the sentence that the claim quotes. */
    private static int first(Subject subject) {
        return subject.clause().tokenAt(subject.claim().span().start());
    }

    /** What the claim quotes, with the rest of its verb and the names that a preposition leads to: "bought the mill", "from Lumo". */
    private static Clause clause(Subject subject, int from) {
        Clause sentence = subject.clause();
        int to = Math.max(from + 1, sentence.tokenAt(subject.claim().span().end() - 1) + 1);
        int last = to;
        to = sentence.verbs().stream()
                .filter(verb -> verb >= from && verb < last)
                .map(sentence::verbEnd)
                .reduce(to, Math::max);
        while (Terms.WORDS.has("party", sentence.word(to)) && isName(sentence, to + 1)) {
            to += 2;
            while (isName(sentence, to)) {
                to++;
            }
        }
        Span span = new Span(
                subject.claim().span().start(), sentence.tokens().get(to - 1).end());
        Tokens own = Tokens.of(subject.article().text(), span);
        Clause part = Clause.of(own, sentence.tags().subList(from, to));
        return to - from == own.size() ? new Clause(own, part.tags(), sentence.terms(), part.verbs()) : sentence;
    }

    private static boolean isName(Clause clause, int at) {
        return at < clause.tokens().size() && Topic.isName(clause.tokens().get(at));
    }

    /** A quoted part whose "no" or "might" stands before it does not say what the sentence says. */
    private static boolean isWhole(Clause sentence, Clause part, int from, int verb) {
        return part.equals(sentence)
                || (Polarity.denied(sentence, from + verb) == Polarity.denied(part, verb)
                        && !isInNeither(sentence, part));
    }

    private static boolean isInNeither(Clause sentence, Clause part) {
        return sentence.has("neither") && !part.has("neither");
    }
}
