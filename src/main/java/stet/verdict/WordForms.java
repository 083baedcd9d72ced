package stet.verdict;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The content words of a sentence, ready to be looked up in other forms and by other words of the same meaning.
 *
 * @param terms as they are
 * @param stems their beginnings
 * @param meanings for each the word that stands for all that mean the same
 */
record WordForms(Set<String> terms, Set<String> stems, Set<String> meanings) {

    /** From this length on words with one beginning are mostly forms of one word. */
    private static final int LONG = 6;

    static WordForms of(Set<String> terms) {
        return new WordForms(
                terms,
                terms.stream().map(ContentWord::stem).collect(Collectors.toSet()),
                terms.stream().map(Deeds::alike).collect(Collectors.toSet()));
    }

    /** How many of some words the sentence has, or has a word of the same meaning for. */
    int countMet(Set<String> words) {
        return (int) words.stream().filter(this::has).count();
    }

    private boolean has(String word) {
        return terms.contains(word)
                || (word.length() >= LONG && stems.contains(ContentWord.stem(word)))
                || meanings.contains(Deeds.alike(word))
                || (Poles.has(word)
                        && terms.stream().anyMatch(other -> Poles.compare(word, other) == Poles.Relation.SAME));
    }
}
