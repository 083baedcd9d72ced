package stet.verdict;

import java.util.List;
import java.util.Optional;

/** Who a sentence lets speak. */
final class Speakers {

    private static final int REACH = 8;

    private Speakers() {}

    /** A person beside the sentence's verb of saying, where the passage does not name the claimed speaker at all. */
    static Optional<String> other(Optional<String> claimed, SourceSentence source) {
        if (claimed.isEmpty()
                || !Terms.shared(Terms.of(claimed.get()), source.context()).isEmpty()) {
            return Optional.empty();
        }
        List<PersonName> people = PersonName.in(source.clause().tokens());
        return source.clause().verbs().stream()
                .filter(verb -> Terms.WORDS.has("reporting", source.clause().lemma(verb)))
                .flatMap(verb -> people.stream().filter(p -> isBeside(p, verb)))
                .map(PersonName::text)
                .findFirst();
    }

    private static boolean isBeside(PersonName person, int verb) {
        return Math.abs(person.first() - verb) <= REACH;
    }
}
