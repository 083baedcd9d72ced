package stet.verdict;

import java.util.Optional;
import java.util.Set;
import stet.model.Stance;

/**
 * Another title for the same person at the same event. Two offices exclude each other; beside a profession an office is
 * doubtful only, since people have more than one thing that they can be called.
 */
final class TitleConflict {

    private static final double EXCLUSIVE = 0.75;

    private TitleConflict() {}

    static Optional<Finding> find(Subject subject, Title claimed, PersonName person, SourceSentence source) {
        Optional<Title> found = Title.of(person, source.clause());
        boolean comparable = found.isPresent()
                && subject.isSameEvent(source)
                && claimed.sort().isPresent()
                && !found.get().agrees(claimed)
                && !isKnown(claimed, source.context());
        if (!comparable) {
            return Optional.empty();
        }
        boolean offices = claimed.sort().equals(Optional.of("office"))
                && found.get().sort().equals(Optional.of("office"))
                && !Terms.WORDS.has("status", found.get().words().getFirst());
        double strength = offices ? EXCLUSIVE : Finding.DOUBTFUL;
        String said = found.get().text() + " " + person.text();
        return Optional.of(new Finding(Stance.REFUTES, strength, said, "another title: " + said));
    }

    /** The passage or its headline has the claimed title too, of whomever. */
    private static boolean isKnown(Title claimed, Set<String> context) {
        return claimed.words().stream().allMatch(word -> context.contains(word) || context.contains(Title.head(word)));
    }
}
