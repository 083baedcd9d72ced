package stet.verdict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import stet.model.Span;
import stet.text.Tokens;

/** Who a sentence lets speak. */
final class Speakers {

    private static final int REACH = 4;
    private static final int APPOSED = 8;
    private static final int BEFORE = 400;

    private Speakers() {}

    /** Somebody who speaks in the sentence beside its verb of saying, where it does not name the claimed speaker. */
    static Optional<String> other(Optional<String> claimed, SourceSentence source) {
        boolean named = claimed.map(Speakers::isNamed).orElse(false);
        Set<String> own = claimed.map(Terms::of).orElse(Set.of());
        return named && Terms.shared(own, source.clause().terms()).isEmpty()
                ? first(source.clause())
                : Optional.empty();
    }

    /** Somebody who speaks in the sentence and shares one name with the claimed speaker: "Pia Lund", "Bo Lund". */
    static Optional<String> namesake(Optional<String> claimed, SourceSentence source) {
        return first(source.clause()).filter(speaker -> areAlike(claimed, speaker));
    }

    /** "Bick said", where the passage names two people called Bick. */
    static boolean isOneOfTwo(SourceSentence source) {
        return first(source.clause())
                .filter(speaker -> source.passagePeople().stream()
                                .map(PersonName::words)
                                .filter(name -> name.getLast().equals(speaker))
                                .map(List::getFirst)
                                .distinct()
                                .count()
                        > 1)
                .isPresent();
    }

    private static boolean areAlike(Optional<String> claimed, String speaker) {
        List<PersonName> others = PersonName.people(Tokens.of(speaker));
        return PersonName.people(Tokens.of(claimed.orElse(""))).stream()
                .anyMatch(a -> others.stream().anyMatch(b -> Names.isRenamed(a.words(), b.words())));
    }

    private static Optional<String> first(Clause clause) {
        return clause.verbs().stream()
                .filter(verb -> Terms.WORDS.has("reporting", clause.lemma(verb)))
                .flatMap(verb -> speaker(clause, verb).stream())
                .findFirst();
    }

    /** Whether whoever speaks in the sentence, if it says who, is named shortly before the claim or in its sentence. */
    static boolean isNamedBefore(Subject subject, SourceSentence source) {
        Span sentence = subject.claim().sentence();
        String before = new Span(Math.max(0, sentence.start() - BEFORE), sentence.end())
                .of(subject.article().text());
        return first(source.clause())
                .map(speaker ->
                        !Terms.shared(Terms.of(speaker), Terms.of(before)).isEmpty())
                .orElse(true);
    }

    /** Whether the passage or its headline names the claimed speaker. */
    static boolean isKnown(Optional<String> claimed, SourceSentence source) {
        return claimed.map(speaker ->
                        !Terms.shared(Terms.of(speaker), source.context()).isEmpty())
                .orElse(false);
    }

    /** "The source" and "a spokesman" may be anybody. */
    private static boolean isNamed(String speaker) {
        return Tokens.of(speaker).stream().anyMatch(Topic::isName);
    }

    /** Directly before the verb, or after one that nobody is spoken to with: "said Ann Lee", but "told the New York Post". */
    private static Optional<String> speaker(Clause clause, int verb) {
        if (isPerson(clause, verb - 1)) {
            return Optional.of(name(clause, verb - 1));
        }
        boolean addressed = clause.lemma(verb).equals("tell");
        return IntStream.range(verb + 1, addressed ? verb + 1 : verb + REACH)
                .takeWhile(at -> clause.tokens().size() > at && !Terms.WORDS.has("mark", clause.word(at)))
                .filter(at -> isPerson(clause, at))
                .boxed()
                .findFirst()
                .or(() -> addressed ? Optional.empty() : apposedAfter(clause, verb))
                .or(() -> apposedBefore(clause, verb))
                .map(at -> name(clause, at));
    }

    /** "Said the coach, Ann Lee". */
    private static Optional<Integer> apposedAfter(Clause clause, int verb) {
        int comma = verb + 1;
        while (comma < verb + APPOSED && !Terms.WORDS.has("mark", clause.word(comma))) {
            comma++;
        }
        boolean described = comma > verb + 1 && clause.word(comma).equals(",");
        return described && isPerson(clause, comma + 1) ? Optional.of(comma + 1) : Optional.empty();
    }

    /** "The coach, Ann Lee, told them", "Ann Lee, the coach, told them". */
    private static Optional<Integer> apposedBefore(Clause clause, int verb) {
        int last = verb - 2;
        int comma = last;
        while (comma > Math.max(0, last - APPOSED) && !Terms.WORDS.has("mark", clause.word(comma))) {
            comma--;
        }
        boolean apposed = clause.word(verb - 1).equals(",")
                && comma < last
                && clause.word(comma).equals(",");
        int name = isPerson(clause, last) ? last : comma - 1;
        boolean whole = name < comma || isNamed(clause, comma + 1, last);
        return apposed && whole && isPerson(clause, name) ? Optional.of(name) : Optional.empty();
    }

    private static boolean isNamed(Clause clause, int from, int to) {
        return IntStream.rangeClosed(from, to).allMatch(at -> isPerson(clause, at));
    }

    private static boolean isPerson(Clause clause, int at) {
        return at >= 0
                && at < clause.tokens().size()
                && Topic.isName(clause.tokens().get(at));
    }

    private static String name(Clause clause, int at) {
        int from = at;
        while (from > 0 && clause.tokens().get(from - 1).capitalized()) {
            from--;
        }
        int to = at + 1;
        while (to < clause.tokens().size() && Topic.isName(clause.tokens().get(to))) {
            to++;
        }
        return clause.tokens().span(from, to).of(clause.tokens().text());
    }
}
