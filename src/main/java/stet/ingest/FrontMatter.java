package stet.ingest;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The block between two {@code ---} lines at the head of a text that states its metadata, one {@code key: value} a line.
 */
final class FrontMatter {

    private static final String FENCE = "---";

    private FrontMatter() {}

    /** Takes a leading block off a text; a text without one is returned whole. Line endings must be line feeds. */
    static Draft split(String text) {
        int end = text.startsWith(FENCE + "\n") ? text.indexOf("\n" + FENCE, FENCE.length()) : -1;
        if (end < 0 || !endsLine(text, end + 1 + FENCE.length())) {
            return Draft.of(text).fromLine(1);
        }
        Map<String, String> values = values(text.substring(FENCE.length() + 1, Math.max(end, FENCE.length() + 1)));
        int body = afterBlankLines(text, Math.min(text.length(), end + 2 + FENCE.length()));
        int linesBefore = (int) text.substring(0, body).lines().count();
        return new Draft(
                        value(values, "title", "headline"),
                        value(values, "author", "by"),
                        value(values, "publisher", "source"),
                        value(values, "published", "date").flatMap(PublishedDate::parse),
                        value(values, "url"),
                        value(values, "language", "lang"),
                        text.substring(body))
                .fromLine(linesBefore + 1);
    }

    private static boolean endsLine(String text, int at) {
        return at >= text.length() || text.charAt(at) == '\n';
    }

    private static Map<String, String> values(String block) {
        Map<String, String> values = new LinkedHashMap<>();
        block.lines().forEach(line -> {
            int colon = line.indexOf(':');
            if (colon > 0) {
                String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                values.putIfAbsent(key, unquote(line.substring(colon + 1).strip()));
            }
        });
        return values;
    }

    private static Optional<String> value(Map<String, String> values, String... keys) {
        for (String key : keys) {
            String value = values.getOrDefault(key, "");
            if (!value.isEmpty()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static String unquote(String value) {
        boolean quoted = value.length() > 1
                && "\"'".indexOf(value.charAt(0)) >= 0
                && value.charAt(0) == value.charAt(value.length() - 1);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static int afterBlankLines(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        return at;
    }
}
