package stet.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words in named lists, read from a resource beside a class: one list a line, its name, a tab, its words. A word written
 * {@code one=other} stands for another, and an underscore for a space. Lists may go on over several lines.
 */
public final class WordTable {

    private final Map<String, Map<String, String>> lists;
    private final Map<String, Set<String>> names;

    private WordTable(Map<String, Map<String, String>> lists) {
        this.lists = lists;
        this.names = names(lists);
    }

    private static Map<String, Set<String>> names(Map<String, Map<String, String>> lists) {
        Map<String, Set<String>> names = new HashMap<>();
        lists.forEach((name, list) -> list.keySet()
                .forEach(word ->
                        names.computeIfAbsent(word, w -> new HashSet<>()).add(name)));
        names.replaceAll((word, all) -> Set.copyOf(all));
        return names;
    }

    /**
     * Reads the table {@code name} that stands beside {@code home}.
     *
     * @throws IllegalStateException if there is none
     */
    public static WordTable of(Class<?> home, String name) {
        InputStream in = home.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The word table " + name + " is missing from the build; build Stet again.");
        }
        Map<String, Map<String, String>> lists = new HashMap<>();
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().forEach(line -> add(lists, line));
        } catch (IOException e) {
            throw new UncheckedIOException("The word table " + name + " could not be read; build Stet again.", e);
        }
        return new WordTable(lists);
    }

    /** Whether {@code list} holds {@code word}, spelt exactly so. */
    public boolean has(String list, String word) {
        return listsWith(word).contains(list);
    }

    /** What {@code word} stands for in {@code list}: itself, where the table gives nothing else. */
    public Optional<String> get(String list, String word) {
        return Optional.ofNullable(list(list).get(word));
    }

    /** Every word of {@code list}, in no order. */
    public Set<String> words(String list) {
        return Collections.unmodifiableSet(list(list).keySet());
    }

    /** The names of all lists that hold {@code word}. */
    public Set<String> listsWith(String word) {
        return names.getOrDefault(word, Set.of());
    }

    private Map<String, String> list(String name) {
        return lists.getOrDefault(name, Map.of());
    }

    private static void add(Map<String, Map<String, String>> lists, String line) {
        int tab = line.indexOf('\t');
        if (tab <= 0 || line.charAt(0) == '#') {
            return;
        }
        Map<String, String> list = lists.computeIfAbsent(line.substring(0, tab), name -> new HashMap<>());
        for (String entry : line.substring(tab + 1).trim().split(" +", -1)) {
            String phrase = entry.replace('_', ' ');
            int equals = phrase.indexOf('=');
            list.put(
                    equals < 0 ? phrase : phrase.substring(0, equals),
                    equals < 0 ? phrase : phrase.substring(equals + 1));
        }
    }
}
