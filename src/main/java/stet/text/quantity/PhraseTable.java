package stet.text.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import stet.text.Tokens;

/** Phrases of a resource file with what each means; of several that fit, the longest counts. */
final class PhraseTable<T> {

    private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();
    private final Map<String, List<Phrase<T>>> byLastWord = new HashMap<>();

    private PhraseTable() {}

    /**
     * Reads a table.
     *
     * @param rows which rows of the file to take; the first column holds the phrase
     * @param meaning what a row's phrase means
     */
    static <T> PhraseTable<T> load(String file, Predicate<List<String>> rows, Function<List<String>, T> meaning) {
        PhraseTable<T> table = new PhraseTable<>();
        Table.rows(file).stream()
                .filter(rows)
                .map(row -> new Phrase<>(Tokens.of(row.getFirst()), meaning.apply(row)))
                .sorted(Comparator.comparingInt(phrase -> -phrase.size()))
                .forEach(table::add);
        return table;
    }

    private void add(Phrase<T> phrase) {
        byFirstWord
                .computeIfAbsent(phrase.words.get(0).lower(), word -> new ArrayList<>())
                .add(phrase);
        byLastWord
                .computeIfAbsent(phrase.words.get(phrase.size() - 1).lower(), word -> new ArrayList<>())
                .add(phrase);
    }

    /** The longest phrase that begins at token {@code at}. */
    Optional<Phrase<T>> startingAt(Tokens tokens, int at) {
        return at >= tokens.size()
                ? Optional.empty()
                : byFirstWord.getOrDefault(tokens.get(at).lower(), List.of()).stream()
                        .filter(phrase -> phrase.standsAt(tokens, at))
                        .findFirst();
    }

    /** The longest phrase whose last word is right before token {@code end}. */
    Optional<Phrase<T>> endingBefore(Tokens tokens, int end) {
        return end == 0
                ? Optional.empty()
                : byLastWord.getOrDefault(tokens.get(end - 1).lower(), List.of()).stream()
                        .filter(phrase -> phrase.standsAt(tokens, end - phrase.size()))
                        .findFirst();
    }

    /** A phrase and what it means. */
    record Phrase<T>(Tokens words, T meaning) {

        /** How many tokens it has. */
        int size() {
            return words.size();
        }

        private boolean standsAt(Tokens tokens, int at) {
            for (int i = 0; i < words.size(); i++) {
                if (!tokens.at(at + i, words.get(i).lower())) {
                    return false;
                }
            }
            return true;
        }
    }
}
