package stet.verdict;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stet.model.Stance;

/** Where a sentence says that a person comes from: "Uruguayan striker Luis Vega", "Luis Vega, a Uruguayan international". */
final class Nationality {

    private static final int REACH = 4;
    private static final int MIN_LENGTH = 5;
    private static final double STRENGTH = 0.8;

    private Nationality() {}

    /** Another nationality of a person whom both sentences name, in reports on one event. */
    static Optional<Finding> conflict(Subject subject, List<String> person, SourceSentence source) {
        Optional<String> own = of(subject.clause(), person);
        Optional<String> other = of(source.clause(), person);
        boolean differs = own.isPresent()
                && other.isPresent()
                && !own.equals(other)
                && !source.context().contains(own.get())
                && subject.isSameEvent(source);
        return differs
                ? Optional.of(new Finding(
                        Stance.REFUTES,
                        STRENGTH,
                        capitalized(other.get()) + " " + String.join(" ", person),
                        "another nationality: " + other.get()))
                : Optional.empty();
    }

    /** The only nationality beside the name; two of them are no matter of either. */
    private static Optional<String> of(Clause clause, List<String> person) {
        List<String> found = PersonName.in(clause.tokens()).stream()
                .filter(name -> name.isCalled(person) && !name.isBody())
                .flatMap(name -> beside(clause, name))
                .distinct()
                .toList();
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private static Stream<String> beside(Clause clause, PersonName name) {
        boolean apposed = clause.word(name.end()).equals(",");
        IntStream before = IntStream.range(Math.max(0, name.first() - REACH), name.first());
        IntStream after = apposed ? IntStream.range(name.end(), name.end() + REACH) : IntStream.empty();
        return IntStream.concat(before, after)
                .filter(at -> isNationality(clause, at))
                .mapToObj(clause::word);
    }

    private static boolean isNationality(Clause clause, int at) {
        if (at >= clause.tokens().size() - 1 || !clause.tokens().get(at).capitalized()) {
            return false;
        }
        String word = clause.word(at);
        boolean formed = word.length() > MIN_LENGTH
                && (word.endsWith("an") || word.endsWith("ese") || word.endsWith("ish"))
                && !Terms.WORDS.has("continent", word);
        boolean qualifies = !clause.tokens().get(at + 1).capitalized();
        return qualifies && (formed || Terms.WORDS.has("nationality", word));
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
