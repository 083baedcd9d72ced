package stet.verdict;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import stet.model.Mention;
import stet.model.Span;
import stet.text.PartOfSpeech.Tag;
import stet.text.Token;

/**
 * The nouns that a value stands with in its part of a sentence, by the preposition before them: "to households", "in the
 * north". The subject has no preposition.
 */
final class Circumstances {

    private static final String SUBJECT = "";

    private Circumstances() {}

    /** Whether under one preposition either side has a noun, or either a name, that the other sentence lacks. */
    static boolean differ(Subject subject, SourceSentence source, Mention other) {
        Map<String, Set<Token>> own = of(subject.clause(), subject.claim().span());
        Map<String, Set<Token>> found = of(source.clause(), other.span());
        return own.entrySet().stream().anyMatch(slot -> {
            Set<Token> others = found.getOrDefault(slot.getKey(), Set.of());
            return differ(slot.getValue(), subject.clause(), others, source.clause(), false)
                    || differ(slot.getValue(), subject.clause(), others, source.clause(), true);
        });
    }

    /** "In Oslo" and "in Bergen". */
    static boolean areElsewhere(Subject subject, SourceSentence source, Mention other) {
        Set<Token> own = of(subject.clause(), subject.claim().span()).getOrDefault("in", Set.of());
        Set<Token> found = of(source.clause(), other.span()).getOrDefault("in", Set.of());
        return differ(own, subject.clause(), found, source.clause(), true);
    }

    private static boolean differ(Set<Token> own, Clause claim, Set<Token> found, Clause source, boolean named) {
        return isLeft(own, source, named) && isLeft(found, claim, named);
    }

    private static boolean isLeft(Set<Token> heads, Clause other, boolean named) {
        return heads.stream()
                .filter(head -> head.capitalized() == named)
                .map(head -> Deeds.alike(Terms.of(head)))
                .anyMatch(head -> other.terms().stream().map(Deeds::alike).noneMatch(head::equals));
    }

    private static Map<String, Set<Token>> of(Clause clause, Span value) {
        Map<String, Set<Token>> slots = new LinkedHashMap<>();
        int at = Segment.from(clause, value);
        int core = Segment.core(clause, value);
        int aside = IntStream.range(at, core)
                .filter(i -> clause.word(i).equals(","))
                .findFirst()
                .orElse(core);
        int end = Segment.to(clause, value);
        String preposition = SUBJECT;
        while (at < end) {
            int next = phraseEnd(clause, at, end);
            String slot = preposition;
            nouns(clause, at, next, value).stream()
                    .filter(noun -> !slot.equals(SUBJECT) || !isKnown(clause, noun))
                    .filter(noun -> !isBetween(clause.tokenAt(noun.start()), aside, core))
                    .forEach(noun -> slots.computeIfAbsent(slot, s -> new LinkedHashSet<>())
                            .add(noun));
            preposition = next < end && isPreposition(clause, next) ? clause.word(next) : "verb";
            at = next + 1;
        }
        slots.remove("verb");
        return slots;
    }

    private static boolean isBetween(int at, int from, int to) {
        return from <= at && at < to;
    }

    /** "The project": what a text has named before. */
    private static boolean isKnown(Clause clause, Token head) {
        int at = clause.tokenAt(head.start());
        return clause.word(at - 1).equals("the") && !clause.word(at + 1).equals("of");
    }

    private static int phraseEnd(Clause clause, int from, int end) {
        int at = from;
        while (at < end && (!isVerb(clause, at) || isOwned(clause, at)) && !isPreposition(clause, at)) {
            at++;
        }
        return at;
    }

    private static boolean isVerb(Clause clause, int at) {
        return clause.tags().get(at) == Tag.AUX || clause.verbs().contains(at);
    }

    /** "The city's schools", "in exile", "in hiding": there stands no verb, whatever the tagger takes it for. */
    private static boolean isOwned(Clause clause, int at) {
        String before = clause.word(at - 1);
        boolean last = at + 1 >= clause.tokens().size() || isPreposition(clause, at + 1) || isMark(clause, at + 1);
        boolean after = at > 0
                && isPreposition(clause, at - 1)
                && !before.equals("to")
                && (last || !clause.word(at).endsWith("ing"));
        return before.equals("'s")
                || before.equals("’s")
                || (after && clause.tags().get(at) == Tag.VERB);
    }

    /** Taggers take many an "in" for an adverb. */
    private static boolean isPreposition(Clause clause, int at) {
        return clause.tags().get(at) == Tag.ADP || Terms.WORDS.has("where", clause.word(at));
    }

    private static boolean isMark(Clause clause, int at) {
        return clause.tags().get(at) == Tag.PUNCT;
    }

    /** The nouns of a phrase that are no part of the value. */
    private static List<Token> nouns(Clause clause, int from, int to, Span value) {
        return IntStream.range(from, to)
                .filter(i -> clause.tags().get(i).noun() || clause.tags().get(i) == Tag.ADJ || isOwned(clause, i))
                .mapToObj(i -> clause.tokens().get(i))
                .filter(token -> Terms.isContent(token) && !token.span().overlaps(value))
                .toList();
    }
}
