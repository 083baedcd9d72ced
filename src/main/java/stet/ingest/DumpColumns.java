package stet.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names under which dumps keep an article's text and metadata; upper and lower case are the same. */
final class DumpColumns {

    private static final List<String> TEXT = List.of("text", "body", "articlebody", "gold_ref");
    private static final List<String> TITLE = List.of("title", "headline");
    private static final List<String> AUTHOR = List.of("author", "byline");
    private static final List<String> DAY = List.of("published", "date");

    private DumpColumns() {}

    /** The name by which a column is looked up. */
    static String key(String name) {
        return CleanText.line(name).toLowerCase(Locale.ROOT);
    }

    /** The fields of an object; of one that has a name, as a publisher may, the name. */
    static Map<String, String> record(JsonValue json) {
        Map<String, String> record = new HashMap<>();
        if (json instanceof JsonValue.Members members) {
            for (String name : members.values().keySet()) {
                members.text(name)
                        .or(() -> members.member(name).flatMap(value -> value.text("name")))
                        .ifPresent(value -> record.put(key(name), value));
            }
        }
        return record;
    }

    /** The article of one record; nothing where it has no text. */
    static Optional<Draft> draft(Map<String, String> record) {
        return first(record, TEXT)
                .map(text -> new Draft(
                        first(record, TITLE),
                        first(record, AUTHOR),
                        first(record, List.of("publisher")),
                        first(record, DAY).flatMap(PublishedDate::parse),
                        first(record, List.of("url")),
                        first(record, List.of("language")),
                        text));
    }

    private static Optional<String> first(Map<String, String> record, List<String> names) {
        return names.stream()
                .flatMap(name -> Documents.nonBlank(record.getOrDefault(name, "")).stream())
                .findFirst();
    }
}
