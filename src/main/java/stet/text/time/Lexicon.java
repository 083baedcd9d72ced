package stet.text.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

    private static final Meaning NONE = new Meaning(Optional.empty(), Optional.empty());

    /** Filled while the class is loaded, and never after. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<String, Meaning> words = new HashMap<>();

    static {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.startsWith("#")).forEach(Lexicon::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a word stands for; a number where it is one. */
    private record Meaning(Optional<String> text, Optional<Integer> number) {
        static Meaning of(String text) {
            boolean number = text.matches("-?\\d+");
            return new Meaning(Optional.of(text), number ? Optional.of(Integer.valueOf(text)) : Optional.empty());
        }
    }

    /** What a word means in this class, absent where it does not belong to it. */
    Optional<String> get(String word) {
        return words.getOrDefault(word, NONE).text();
    }

    /** The same as a number. */
    Optional<Integer> number(String word) {
        return words.getOrDefault(word, NONE).number();
    }

    boolean has(String word) {
        return words.containsKey(word);
    }

    /** The words of the classes with which an expression can begin. */
    static Set<String> openings() {
        return without(EnumSet.of(CUE, UNIT, ZONE));
    }

    /** The words of the classes that can be the heart of an expression. */
    static Set<String> anchors() {
        return without(EnumSet.of(CUE, SHIFT, VAGUE, ZONE));
    }

    private static void add(String row) {
        String[] cells = row.split("\t", -1);
        valueOf(cells[0].toUpperCase(Locale.ROOT)).words.put(cells[1], Meaning.of(cells[2]));
    }

    private static Set<String> without(Set<Lexicon> kinds) {
        return Arrays.stream(values())
                .filter(kind -> !kinds.contains(kind))
                .flatMap(kind -> kind.words.keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static InputStream open() {
        return Objects.requireNonNull(Lexicon.class.getResourceAsStream("words.tsv"), "words.tsv is not packed");
    }
}
