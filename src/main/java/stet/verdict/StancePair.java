package stet.verdict;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A statement and a passage, read for the stance model.
 *
 * @param words content words of the statement
 * @param known forms of the content words of the passage
 * @param nearest for each sentence of the statement, the sentence of the passage that has most of its words
 */
record StancePair(
        List<SourceSentence> passage,
        List<ContentWord> words,
        Set<String> known,
        Map<SourceSentence, SourceSentence> nearest) {

    static StancePair of(List<SourceSentence> statement, List<SourceSentence> passage) {
        Map<SourceSentence, SourceSentence> nearest = new LinkedHashMap<>();
        if (!passage.isEmpty()) {
            statement.forEach(sentence -> nearest.put(sentence, nearest(sentence, passage)));
        }
        List<ContentWord> words =
                statement.stream().flatMap(s -> s.words().stream()).toList();
        return new StancePair(passage, words, forms(passage), nearest);
    }

    /** Whether there is nothing to compare. */
    boolean isEmpty() {
        return words.isEmpty() || passage.isEmpty();
    }

    List<SourceSentence> statement() {
        return List.copyOf(nearest.keySet());
    }

    /** The content words of the statement that the passage lacks. */
    List<ContentWord> missing() {
        return words.stream().filter(word -> !word.isIn(known)).toList();
    }

    private static SourceSentence nearest(SourceSentence sentence, List<SourceSentence> passage) {
        SourceSentence best = passage.getFirst();
        double most = -1;
        for (SourceSentence other : passage) {
            double covered = share(sentence.words(), forms(List.of(other)));
            if (covered > most) {
                most = covered;
                best = other;
            }
        }
        return best;
    }

    static Set<String> forms(Collection<SourceSentence> sentences) {
        Set<String> forms = new HashSet<>();
        sentences.forEach(s -> s.words().forEach(word -> word.addTo(forms)));
        return forms;
    }

    /** Share of the words that are known; 1 where there are none. */
    static double share(List<ContentWord> words, Set<String> known) {
        long there = words.stream().filter(word -> word.isIn(known)).count();
        return words.isEmpty() ? 1 : (double) there / words.size();
    }
}
