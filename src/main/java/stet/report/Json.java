package stet.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import stet.model.Span;

/** The small vocabulary in which the JSON documents are written. */
final class Json {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectWriter COMPACT = new ObjectMapper().writer();
    private static final ObjectWriter INDENTED = COMPACT.withDefaultPrettyPrinter();

    private Json() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static <T> ArrayNode array(Collection<T> items, Function<? super T, ? extends JsonNode> toNode) {
        ArrayNode array = NODES.arrayNode(items.size());
        items.forEach(item -> array.add(toNode.apply(item)));
        return array;
    }

    static ObjectNode span(Span span) {
        return object().put("start", span.start()).put("end", span.end());
    }

    static void putIfPresent(ObjectNode node, String name, Optional<?> value) {
        value.ifPresent(v -> node.put(name, v.toString()));
    }

    /** A number without a needless fraction or exponent. */
    static JsonNode number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        boolean fitsLong = plain.scale() <= 0 && plain.precision() - plain.scale() <= 18;
        return fitsLong ? NODES.numberNode(plain.longValueExact()) : NODES.numberNode(plain);
    }

    /** A probability or score, to four places, so that its last bits do not make two runs differ. */
    static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN);
    }

    static String compact(JsonNode node) {
        return write(COMPACT, node);
    }

    static String indented(JsonNode node) {
        return write(INDENTED, node);
    }

    private static String write(ObjectWriter writer, JsonNode node) {
        try {
            return writer.writeValueAsString(node) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
