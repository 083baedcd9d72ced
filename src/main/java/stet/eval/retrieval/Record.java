package stet.eval.retrieval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import stet.ingest.CsvReader;

/** One record of a file of JSON Lines, comma-separated or tab-separated values; names are in lower case. */
final class Record {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_ROW = 50_000_000;

    private final Map<String, String> fields;
    private final Map<String, Set<String>> objects;

    private Record(Map<String, String> fields, Map<String, Set<String>> objects) {
        this.fields = fields;
        this.objects = objects;
    }

    /** Every record of a file, its kind judged by its ending. */
    static List<Record> read(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".jsonl")) {
            return jsonLines(file);
        }
        return rows(name.endsWith(".tsv") ? tabSeparated(file) : commaSeparated(file));
    }

    /** A field, empty where it is missing. */
    String get(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The first of these fields that is there, else empty. */
    String first(String... names) {
        return Stream.of(names)
                .map(this::get)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The names of the members of a field that is an object. */
    Set<String> names(String field) {
        return objects.getOrDefault(field, Set.of());
    }

    private static List<Record> jsonLines(Path file) throws IOException {
        List<Record> records = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    records.add(of(JSON.readTree(line)));
                }
            }
        }
        return records;
    }

    private static Record of(JsonNode line) {
        Map<String, String> fields = new HashMap<>();
        Map<String, Set<String>> objects = new HashMap<>();
        line.properties().forEach(member -> {
            String name = member.getKey().toLowerCase(Locale.ROOT);
            JsonNode value = member.getValue();
            Set<String> names = new TreeSet<>();
            value.fieldNames().forEachRemaining(names::add);
            objects.put(name, names);
            fields.put(name, value.isArray() ? joined(value) : value.asText(""));
        });
        return new Record(fields, objects);
    }

    private static String joined(JsonNode items) {
        List<String> texts = new ArrayList<>();
        items.forEach(item -> texts.add(item.asText("").strip()));
        return String.join(" ", texts);
    }

    private static List<Record> rows(List<List<String>> rows) {
        List<String> names = rows.isEmpty() ? List.of() : rows.getFirst();
        return rows.stream().skip(1).map(row -> of(names, row)).toList();
    }

    private static Record of(List<String> names, List<String> row) {
        Map<String, String> fields = new HashMap<>();
        for (int at = 0; at < Math.min(names.size(), row.size()); at++) {
            String value = row.get(at);
            fields.put(
                    names.get(at).strip().toLowerCase(Locale.ROOT),
                    PrintedList.join(value).orElse(value));
        }
        return new Record(fields, Map.of());
    }

    private static List<List<String>> tabSeparated(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> List.of(line.split("\t", -1))).toList();
        }
    }

    private static List<List<String>> commaSeparated(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            CsvReader csv = new CsvReader(reader, LONGEST_ROW);
            for (Optional<List<String>> row = csv.next(); row.isPresent(); row = csv.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }
}
