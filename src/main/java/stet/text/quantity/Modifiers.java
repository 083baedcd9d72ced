package stet.text.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stet.model.Modifier;
import stet.text.Tokens;

/** The phrases that qualify a number: "more than" before it, "or more" behind it. */
final class Modifiers {

    /** A modifier and the outer edge of its phrase: the first token before a number, or the token after. */
    record Match(int edge, Modifier modifier) {}

    private Modifiers() {}

    /** The longest phrase that ends right before token {@code start}. */
    static Optional<Match> before(Tokens tokens, int start) {
        if (start == 0) {
            return Optional.empty();
        }
        return Phrases.BEFORE.getOrDefault(tokens.get(start - 1).lower(), List.of()).stream()
                .filter(phrase -> phrase.standsAt(tokens, start - phrase.words.size()))
                .findFirst()
                .map(phrase -> new Match(start - phrase.words.size(), phrase.modifier));
    }

    /** The longest phrase that begins at token {@code end}. */
    static Optional<Match> after(Tokens tokens, int end) {
        if (end >= tokens.size()) {
            return Optional.empty();
        }
        return Phrases.AFTER.getOrDefault(tokens.get(end).lower(), List.of()).stream()
                .filter(phrase -> phrase.standsAt(tokens, end))
                .findFirst()
                .map(phrase -> new Match(end + phrase.words.size(), phrase.modifier));
    }

    private record Phrase(Tokens words, Modifier modifier) {
        boolean standsAt(Tokens tokens, int at) {
            if (at < 0 || at + words.size() > tokens.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!tokens.at(at + i, words.get(i).lower())) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Loaded at the first look-up; the longest phrase first. */
    private static final class Phrases {
        static final Map<String, List<Phrase>> BEFORE = new HashMap<>();
        static final Map<String, List<Phrase>> AFTER = new HashMap<>();

        static {
            for (List<String> row : Table.rows("modifiers.tsv")) {
                Phrase phrase = new Phrase(Tokens.of(row.get(0)), Modifier.valueOf(row.get(1)));
                boolean before = row.get(2).equals("before");
                int key = before ? phrase.words.size() - 1 : 0;
                (before ? BEFORE : AFTER)
                        .computeIfAbsent(phrase.words.get(key).lower(), word -> new ArrayList<>())
                        .add(phrase);
            }
            BEFORE.values().forEach(Phrases::sort);
            AFTER.values().forEach(Phrases::sort);
        }

        private static void sort(List<Phrase> phrases) {
            phrases.sort(Comparator.comparingInt(phrase -> -phrase.words.size()));
        }
    }
}
