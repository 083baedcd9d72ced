package stet.eval.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list of texts as Python prints it, which is how tables made with it keep the sentences of an abstract. */
final class PrintedList {

    private PrintedList() {}

    /** The texts, joined by spaces; nothing where a value is no such list. */
    static Optional<String> join(String value) {
        boolean list = value.startsWith("['") || value.startsWith("[\"");
        return list && value.endsWith("]") ? Optional.of(String.join(" ", items(value))) : Optional.empty();
    }

    private static List<String> items(String value) {
        List<String> items = new ArrayList<>();
        int at = 1;
        while (at < value.length() - 1) {
            char quote = value.charAt(at++);
            if (quote == '\'' || quote == '"') {
                StringBuilder item = new StringBuilder();
                at = read(value, at, quote, item);
                items.add(item.toString().strip());
            }
        }
        return items;
    }

    /** Reads up to the closing quote; gives the offset after it. */
    private static int read(String value, int from, char quote, StringBuilder item) {
        int at = from;
        while (at < value.length() && value.charAt(at) != quote) {
            if (value.charAt(at) == '\\' && at + 1 < value.length()) {
                at++;
                item.append(value.charAt(at) == 'n' ? '\n' : value.charAt(at));
            } else {
                item.append(value.charAt(at));
            }
            at++;
        }
        return at + 1;
    }
}
