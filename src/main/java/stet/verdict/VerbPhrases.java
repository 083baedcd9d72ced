package stet.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stet.text.Lemma;
import stet.text.PartOfSpeech.Tag;

/**
 * Verbs of several words that say together what one verb says: "called off", "found him guilty", "gave its approval". The
 * object may stand between them.
 */
final class VerbPhrases {

    private static final int REACH = 6;

    /** By their verb, the longest first. */
    private static final Map<String, List<Phrase>> PHRASES = read();

    private VerbPhrases() {}

    private record Phrase(List<String> words, String meaning) {}

    /**
     * A phrase that stands in a sentence.
     *
     * @param meaning the verb that says the same
     * @param end index after its last word
     * @param object index from which its object may stand
     * @param denied whether "not" stands inside it, as in "found him not guilty"
     */
    record Found(String meaning, int end, int object, boolean denied) {}

    private static Map<String, List<Phrase>> read() {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        for (String phrase : Terms.WORDS.words("phrasal")) {
            List<String> words = List.of(phrase.split(" ", -1));
            phrases.computeIfAbsent(words.getFirst(), w -> new ArrayList<>())
                    .add(new Phrase(words, Terms.WORDS.get("phrasal", phrase).orElseThrow()));
        }
        phrases.values()
                .forEach(same -> same.sort(
                        Comparator.<Phrase>comparingInt(p -> -p.words().size())
                                .thenComparing(p -> String.join(" ", p.words()))));
        return phrases;
    }

    /** The phrase that begins with the verb at a token. */
    static Optional<Found> at(Clause clause, int verb) {
        return PHRASES.getOrDefault(Lemma.verb(clause.word(verb)), List.of()).stream()
                .flatMap(phrase -> found(clause, verb, phrase).stream())
                .findFirst();
    }

    private static Optional<Found> found(Clause clause, int verb, Phrase phrase) {
        int from = verb + 1;
        while (from < verb + REACH && !isNext(clause, from, phrase) && !isEdge(clause, from)) {
            from++;
        }
        int end = from + phrase.words().size() - 1;
        // "Turned the offer down", but not "turned a river down the valley".
        boolean found = isNext(clause, from, phrase) && (from == verb + 1 || !leadsOn(clause, end - 1));
        boolean denied =
                clause.words(verb + 1, Math.min(from, clause.tokens().size())).contains("not");
        int object = from == verb + 1 ? end : verb + 1;
        return found ? Optional.of(new Found(phrase.meaning(), end, object, denied)) : Optional.empty();
    }

    private static boolean isNext(Clause clause, int from, Phrase phrase) {
        for (int i = 1; i < phrase.words().size(); i++) {
            if (!clause.word(from + i - 1).equals(phrase.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a preposition has a noun after it. */
    private static boolean leadsOn(Clause clause, int at) {
        Tag next = at + 1 < clause.tags().size() ? clause.tags().get(at + 1) : Tag.PUNCT;
        return clause.tags().get(at) == Tag.ADP && (next.noun() || next == Tag.DET || next == Tag.NUM);
    }

    private static boolean isEdge(Clause clause, int at) {
        return at >= clause.tokens().size()
                || clause.tags().get(at) == Tag.VERB
                || Terms.WORDS.has("mark", clause.word(at))
                || Terms.WORDS.has("subordinator", clause.word(at));
    }
}
