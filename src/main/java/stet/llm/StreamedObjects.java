package stet.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.function.Consumer;

/**
 * Picks the objects out of the lists of a JSON object while it is still being written, each as soon as it is closed. What
 * cannot be read is passed over; the whole answer is checked afterwards.
 */
final class StreamedObjects {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The outer object and its list. */
    private static final int AROUND = 2;

    private static final int MAX_LENGTH = 100_000;

    private final Consumer<JsonNode> onObject;
    private final StringBuilder object = new StringBuilder();
    private int depth;
    private boolean inString;
    private boolean escaped;

    StreamedObjects(Consumer<JsonNode> onObject) {
        this.onObject = onObject;
    }

    void add(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            add(piece.charAt(i));
        }
    }

    private void add(char c) {
        boolean structural = !inString;
        if (structural && (c == '{' || c == '[')) {
            depth++;
        }
        if (depth > AROUND && object.length() < MAX_LENGTH) {
            object.append(c);
        }
        if (structural && (c == '}' || c == ']')) {
            depth = Math.max(0, depth - 1);
            if (depth == AROUND) {
                end();
            }
        }
        inString = c == '"' && !escaped ? depth > 0 && !inString : inString;
        escaped = inString && c == '\\' && !escaped;
    }

    private void end() {
        try {
            JsonNode read = JSON.readTree(object.toString());
            if (read.isObject()) {
                onObject.accept(read);
            }
        } catch (JsonProcessingException e) {
            // The check of the whole answer will say so.
            return;
        } finally {
            object.setLength(0);
        }
    }
}
