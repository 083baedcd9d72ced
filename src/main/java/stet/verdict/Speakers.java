package stet.verdict;

import java.util.List;
import java.util.Optional;
import stet.text.Tokens;

/** Who a sentence lets speak. */
final class Speakers {

    private static final int REACH = 3;
    private static final int TITLE = 5;

    private Speakers() {}

    /** A person who speaks in the sentence, where the passage does not name the claimed speaker at all. */
    static Optional<String> other(Optional<String> claimed, SourceSentence source) {
        if (claimed.filter(Speakers::isNamed).isEmpty() || isKnown(claimed, source)) {
            return Optional.empty();
        }
        List<PersonName> people = PersonName.in(source.clause().tokens());
        return source.clause().verbs().stream()
                .filter(verb -> Terms.WORDS.has("reporting", source.clause().lemma(verb)))
                .flatMap(verb -> people.stream().filter(p -> speaks(source.clause(), p, verb)))
                .map(PersonName::text)
                .findFirst();
    }

    /** Whether the passage or its headline names the claimed speaker. */
    static boolean isKnown(Optional<String> claimed, SourceSentence source) {
        return claimed.map(speaker ->
                        !Terms.shared(Terms.of(speaker), source.context()).isEmpty())
                .orElse(false);
    }

    /** "The source" and "a spokesman" may be anybody. */
    private static boolean isNamed(String speaker) {
        Tokens tokens = Tokens.of(speaker);
        return tokens.stream().anyMatch(Topic::isName);
    }

    /** Before the verb, or after one that nobody is spoken to with: "said Ann Lee", but "told the New York Post". */
    private static boolean speaks(Clause clause, PersonName person, int verb) {
        int before = verb - person.end();
        int after = person.first() - verb;
        boolean addressed = clause.lemma(verb).equals("tell");
        return (before >= 0 && before <= REACH) || (after > 0 && after <= TITLE && !addressed);
    }
}
