package stet.verdict;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import stet.model.Mention;
import stet.model.Normalized.Count;
import stet.model.Span;
import stet.text.Token;

/** What stands directly with a number: "five head teachers" are not five teachers, nor "weeks of talks" weeks of a strike. */
final class Counted {

    /** A small number may be a rank, a part or an age. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(100);

    private Counted() {}

    /**
     * A source's value, read as one of what the claim counts where the sentence has that word and no number counts it:
     * "pupils on roll: 1,180".
     */
    static Mention read(Subject subject, SourceSentence source, Mention value) {
        boolean open = subject.claim().normalized() instanceof Count own
                && value.value() instanceof Count found
                && found.of().isEmpty()
                && found.amount().value().compareTo(LARGE) >= 0
                && own.of().filter(noun -> has(source, Values.counted(noun))).isPresent();
        return open && subject.claim().normalized() instanceof Count own && value.value() instanceof Count found
                ? new Mention(value.span(), new Count(found.amount(), own.of()))
                : value;
    }

    private static boolean has(SourceSentence source, String noun) {
        boolean said = source.clause().terms().stream().map(Values::counted).anyMatch(noun::equals);
        return said
                && source.mentions(Count.class).stream()
                        .flatMap(other -> ((Count) other.value()).of().stream())
                        .map(Values::counted)
                        .noneMatch(noun::equals);
    }

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

    /** "14 international and 31 local organizations" are 45 organizations. */
    static boolean addUp(Subject subject, SourceSentence source) {
        List<Mention> counted = source.mentions(Count.class);
        BigDecimal sum = counted.stream()
                .map(m -> ((Count) m.value()).amount().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return counted.size() > 1
                && subject.claim().normalized() instanceof Count claimed
                && claimed.amount().value().compareTo(sum) == 0;
    }
}
