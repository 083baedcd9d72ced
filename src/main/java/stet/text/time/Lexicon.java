package stet.text.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that make dates and times. */
enum Lexicon {
    MONTH,
    WEEKDAY,
    /** "Mondays" */
    WEEKDAYS,
    UNIT,
    /** part of a day */
    PART,
    SEASON,
    /** numbers below twenty */
    SMALL,
    TENS,
    ORDINAL,
    /** "nineties" */
    DECADE,
    /** "this", "next", "last", as a number of periods from now */
    SHIFT,
    /** "few", "several", as a number */
    VAGUE,
    /** "weekly", as the period */
    OFTEN,
    /** "once", "twice" */
    TIMES,
    /** "yesterday", as a number of days from now */
    TODAY,
    ZONE,
    /** Words before which a number or a doubtful name may be a date. */
    CUE;

    /** What a word means in this class, absent where it does not belong to it. */
    Optional<String> get(String word) {
        return Optional.ofNullable(Table.WORDS.getOrDefault(this, Map.of()).get(word));
    }

    /** The same as a number. */
    Optional<Integer> number(String word) {
        return Optional.ofNullable(Table.NUMBERS.getOrDefault(this, Map.of()).get(word));
    }

    boolean has(String word) {
        return Table.WORDS.getOrDefault(this, Map.of()).containsKey(word);
    }

    /** Whether a word belongs to any class other than the cues. */
    static boolean isAny(String word) {
        return Table.ALL.contains(word);
    }

    /** Whether a word belongs to a class that can be the heart of an expression. */
    static boolean isAnchor(String word) {
        return Table.ANCHORS.contains(word);
    }

    /** Loaded at the first look-up. */
    private static final class Table {
        static final Map<Lexicon, Map<String, String>> WORDS = read();
        static final Map<Lexicon, Map<String, Integer>> NUMBERS = numbers();
        static final Set<String> ALL = without(EnumSet.of(CUE));
        static final Set<String> ANCHORS = without(EnumSet.of(CUE, SHIFT, VAGUE, ZONE));

        private static Set<String> without(Set<Lexicon> kinds) {
            return WORDS.entrySet().stream()
                    .filter(e -> !kinds.contains(e.getKey()))
                    .flatMap(e -> e.getValue().keySet().stream())
                    .collect(Collectors.toUnmodifiableSet());
        }

        private static Map<Lexicon, Map<String, String>> read() {
            Map<Lexicon, Map<String, String>> words = new EnumMap<>(Lexicon.class);
            try (BufferedReader in = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
                in.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                    String[] cells = line.split("\t", -1);
                    words.computeIfAbsent(valueOf(cells[0].toUpperCase(Locale.ROOT)), kind -> new HashMap<>())
                            .put(cells[1], cells[2]);
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return words;
        }

        private static Map<Lexicon, Map<String, Integer>> numbers() {
            Map<Lexicon, Map<String, Integer>> all = new EnumMap<>(Lexicon.class);
            WORDS.forEach((kind, words) -> {
                Map<String, Integer> numbers = new HashMap<>();
                words.forEach((word, value) -> {
                    if (value.matches("-?\\d+")) {
                        numbers.put(word, Integer.valueOf(value));
                    }
                });
                all.put(kind, numbers);
            });
            return all;
        }

        private static InputStream open() {
            return Objects.requireNonNull(Lexicon.class.getResourceAsStream("words.tsv"), "words.tsv is not packed");
        }
    }
}
