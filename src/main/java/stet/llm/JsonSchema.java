package stet.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;

/**
 * What an answer must look like: the part of JSON Schema that every provider takes, which is {@code type},
 * {@code properties}, {@code required}, {@code items} and {@code enum}.
 *
 * @param name letters and underscores
 * @param root the schema; an object
 */
public record JsonSchema(String name, JsonNode root) {

    private static final int MAX_DEPTH = 32;

    /** Reads a schema that is part of the program. */
    public static JsonSchema parse(String name, String text) {
        try {
            return new JsonSchema(name, new ObjectMapper().readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("schema " + name + " is not JSON", e);
        }
    }

    /** The schema as JSON. */
    public String text() {
        return root.toString();
    }

    /** Where and how {@code answer} departs from the schema, absent when it does not. */
    public Optional<String> mismatch(JsonNode answer) {
        return mismatch(answer, root, "answer", 0);
    }

    private static Optional<String> mismatch(JsonNode value, JsonNode schema, String at, int depth) {
        if (depth > MAX_DEPTH) {
            return Optional.of(at + " is nested too deeply");
        }
        String type = schema.path("type").asText();
        if (!hasType(value, type)) {
            return Optional.of(at + " must be of type " + type);
        }
        if (schema.has("enum") && !contains(schema.get("enum"), value)) {
            return Optional.of(at + " must be one of " + schema.get("enum"));
        }
        return type.equals("array") ? items(value, schema, at, depth) : properties(value, schema, at, depth);
    }

    private static Optional<String> items(JsonNode array, JsonNode schema, String at, int depth) {
        for (int i = 0; i < array.size(); i++) {
            Optional<String> found = mismatch(array.get(i), schema.path("items"), at + "[" + i + "]", depth + 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> properties(JsonNode object, JsonNode schema, String at, int depth) {
        for (JsonNode name : schema.path("required")) {
            if (!object.has(name.asText())) {
                return Optional.of(at + " lacks " + name);
            }
        }
        for (var property : schema.path("properties").properties()) {
            String name = property.getKey();
            if (object.has(name)) {
                Optional<String> found = mismatch(object.get(name), property.getValue(), at + "." + name, depth + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean contains(JsonNode list, JsonNode value) {
        for (JsonNode element : list) {
            if (element.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasType(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> false;
        };
    }
}
