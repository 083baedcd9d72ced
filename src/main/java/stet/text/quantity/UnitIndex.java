package stet.text.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stet.text.Token;
import stet.text.Tokens;
import stet.text.quantity.Unit.Kind;

/** Finds the longest unit name or symbol at a token. */
final class UnitIndex {

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    private UnitIndex() {}

    /**
     * A unit in the text.
     *
     * @param end index of the token after it
     * @param sure whether it is a unit even where no number stands before it
     */
    record Match(int end, Unit unit, boolean sure) {}

    /** Units of measure and of time. */
    static UnitIndex measures() {
        return Loaded.MEASURES;
    }

    /** Names and signs of currencies as they stand behind a number. */
    static UnitIndex currencies() {
        return Loaded.CURRENCIES;
    }

    /** Signs and codes of currencies as they stand before a number. */
    static UnitIndex currencySigns() {
        return Loaded.CURRENCY_SIGNS;
    }

    /** The first words of all spellings. */
    Set<String> firstWords() {
        return byFirstWord.keySet();
    }

    Optional<Match> at(Tokens tokens, int index) {
        if (index < 0 || index >= tokens.size()) {
            return Optional.empty();
        }
        for (Phrase phrase : byFirstWord.getOrDefault(tokens.get(index).lower(), List.of())) {
            if (phrase.matches(tokens, index)) {
                return Optional.of(phrase.match(index));
            }
        }
        return Optional.empty();
    }

    private void add(String spellings, boolean exactCase, boolean sure, Unit unit) {
        for (String spelling : spellings.split(",", -1)) {
            if (!spelling.isEmpty()) {
                Phrase phrase = new Phrase(Tokens.of(spelling), exactCase, sure, unit);
                byFirstWord
                        .computeIfAbsent(phrase.words.get(0).lower(), first -> new ArrayList<>())
                        .add(phrase);
            }
        }
    }

    private UnitIndex sorted() {
        byFirstWord.values().forEach(list -> list.sort(Comparator.comparingInt(phrase -> -phrase.words.size())));
        return this;
    }

    /** A spelling; what is joined in it must be joined in the text. */
    private record Phrase(Tokens words, boolean exactCase, boolean sure, Unit unit) {

        boolean matches(Tokens tokens, int at) {
            if (at + words.size() > tokens.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                boolean apart = i > 0 && words.joined(i) && !tokens.joined(at + i);
                if (apart || !isSame(words.get(i), tokens.get(at + i))) {
                    return false;
                }
            }
            return true;
        }

        private boolean isSame(Token word, Token token) {
            return exactCase ? word.text().equals(token.text()) : word.lower().equals(token.lower());
        }

        Match match(int at) {
            return new Match(at + words.size(), unit, sure);
        }
    }

    /** Loaded at the first look-up. */
    private static final class Loaded {
        static final UnitIndex MEASURES = new UnitIndex();
        static final UnitIndex CURRENCIES = new UnitIndex();
        static final UnitIndex CURRENCY_SIGNS = new UnitIndex();

        static {
            for (List<String> row : Table.rows("units.tsv")) {
                Unit unit = Unit.of(row.get(0), Kind.valueOf(row.get(1)));
                boolean sure = row.get(4).isEmpty();
                MEASURES.add(row.get(2), false, sure, unit);
                MEASURES.add(row.get(3), true, sure && isLongSymbol(row.get(3)), unit);
            }
            for (List<String> row : Table.rows("currencies.tsv")) {
                Optional<String> code = Optional.of(row.get(1)).filter(c -> !c.equals("-"));
                Unit unit = new Unit(row.get(0), Kind.CURRENCY, code);
                CURRENCIES.add(row.get(2), false, row.get(4).isEmpty(), unit);
                CURRENCY_SIGNS.add(row.get(3), false, false, unit);
            }
            MEASURES.sorted();
            CURRENCIES.sorted();
            CURRENCY_SIGNS.sorted();
        }

        /** Short symbols are words or initials as often as units. */
        private static boolean isLongSymbol(String symbols) {
            return symbols.length() > 3;
        }
    }
}
