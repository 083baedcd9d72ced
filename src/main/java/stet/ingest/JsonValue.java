package stet.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A JSON value as documents embed it; numbers are kept as they are written. */
sealed interface JsonValue {

    /** An object, its members in the order of the text. */
    record Members(Map<String, JsonValue> values) implements JsonValue {}

    /** An array. */
    record Items(List<JsonValue> values) implements JsonValue {}

    /** A string, or a number as written. */
    record Text(String value) implements JsonValue {}

    /** True, false or null, which no metadata is made of. */
    record Other() implements JsonValue {}

    /** Reads one value. */
    static JsonValue parse(String json) throws MalformedJsonException {
        return new JsonParser(json).parse();
    }

    /** The member of an object; nothing where this is no object or has no such member. */
    default Optional<JsonValue> member(String name) {
        return this instanceof Members members
                ? Optional.ofNullable(members.values().get(name))
                : Optional.empty();
    }

    /** The text of a member that is a string or number and not blank. */
    default Optional<String> text(String name) {
        return member(name)
                .flatMap(value -> value instanceof Text text ? Documents.nonBlank(text.value()) : Optional.empty());
    }

    /** The items of an array, or else this value alone. */
    default Stream<JsonValue> items() {
        return this instanceof Items items ? items.values().stream() : Stream.of(this);
    }
}
