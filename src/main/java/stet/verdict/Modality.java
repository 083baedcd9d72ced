package stet.verdict;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;
import stet.model.Span;
import stet.text.PartOfSpeech.Tag;

/** Whether a value is one of fact, or only planned, feared, asked for, claimed or what would have been. */
final class Modality {

    private static final String UNREAL = "unreal";
    private static final String FUTURE = "future";

    private Modality() {}

    /** The moods that the part of a sentence around a value is in; none where it is told as a fact. */
    static Set<String> of(Clause clause, Span value) {
        Set<String> moods = new LinkedHashSet<>();
        int at = clause.tokenAt(value.start());
        IntStream.range(from(clause, at), to(clause, at)).forEach(i -> add(moods, clause, i, at));
        boolean conditional = clause.has("if")
                || clause.has("unless")
                || Terms.WORDS.has("inverted", clause.word(0)) && clause.tags().get(0) != Tag.NOUN;
        if (conditional) {
            moods.add(UNREAL);
        }
        return moods;
    }

    /** The same without what is planned, which may have come about. */
    static Set<String> unreal(Clause clause, Span value) {
        return Terms.without(of(clause, value), Set.of(FUTURE));
    }

    /** Whether a value is only planned or expected. */
    static boolean isFuture(Clause clause, Span value) {
        return of(clause, value).contains(FUTURE);
    }

    /** Whether anything in a sentence is planned or expected. */
    static boolean hasFuture(Clause clause) {
        Set<String> moods = new LinkedHashSet<>();
        IntStream.range(0, clause.tokens().size()).forEach(i -> add(moods, clause, i, i));
        return moods.contains(FUTURE);
    }

    private static void add(Set<String> moods, Clause clause, int at, int value) {
        boolean named = clause.tokens().get(at).capitalized() && at > 0;
        // "The claim that 300 died" and "a demand for 8 per cent" are one; "the claim cost 300 pounds" is not. Taggers
        // take "expects to open" for a noun.
        boolean todo = clause.word(at + 1).equals("to") && isVerb(clause, at + 2);
        boolean noun = clause.tags().get(at) == Tag.NOUN
                && !todo
                && !clause.word(at + 1).equals("for")
                && IntStream.range(at, value).noneMatch(i -> clause.word(i).equals("that"));
        if (clause.word(at + 1).equals("have") && Terms.WORDS.has("past_unreal", clause.word(at))) {
            moods.add(UNREAL);
        } else if (clause.word(at).equals("to")
                && (Terms.WORDS.has("passive", clause.word(at - 1))
                        || clause.word(at + 1).equals("be"))) {
            moods.add(FUTURE);
        } else if (!named && !noun) {
            Terms.WORDS
                    .get("mood", clause.word(at))
                    .or(() -> Terms.WORDS.get("mood", clause.lemma(at)))
                    .or(() -> Terms.WORDS.get("mood", clause.lemma(at) + " " + clause.word(at + 1)))
                    .ifPresent(moods::add);
        }
    }

    /** "They claim, with no source, that it may": what is thought goes on over "that", and then over every mark. */
    private static int from(Clause clause, int at) {
        int from = at;
        boolean reported = false;
        while (from > 0 && !(isEdge(clause, from - 1) && !reported)) {
            from--;
            reported |= clause.word(from).equals("that");
        }
        return from;
    }

    private static int to(Clause clause, int at) {
        int to = at;
        while (to < clause.tokens().size()
                && !isEdge(clause, to)
                && !clause.word(to).equals("that")) {
            to++;
        }
        return to;
    }

    private static boolean isEdge(Clause clause, int at) {
        String word = clause.word(at);
        boolean other = Terms.WORDS.has("subordinator", word) && !word.equals("that");
        return Terms.WORDS.has("mark", word) || other || (word.equals("and") && isVerb(clause, at + 1));
    }

    private static boolean isVerb(Clause clause, int at) {
        return at < clause.tags().size()
                && (clause.tags().get(at) == Tag.VERB || clause.tags().get(at) == Tag.AUX);
    }
}
