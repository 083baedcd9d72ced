package stet.llm.langchain4j;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonBooleanSchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonNumberSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.util.ArrayList;
import java.util.List;

/** A JSON Schema in LangChain4j's terms, which it turns into what each provider wants. */
final class SchemaElements {

    private SchemaElements() {}

    static JsonSchemaElement of(JsonNode schema) {
        if (schema.has("enum")) {
            return JsonEnumSchema.builder()
                    .enumValues(texts(schema.get("enum")))
                    .build();
        }
        String type = schema.path("type").asText();
        return switch (type) {
            case "object" -> object(schema);
            case "array" ->
                JsonArraySchema.builder().items(of(schema.path("items"))).build();
            case "string" -> new JsonStringSchema();
            case "integer" -> new JsonIntegerSchema();
            case "number" -> new JsonNumberSchema();
            case "boolean" -> new JsonBooleanSchema();
            default -> throw new IllegalArgumentException("schema type not known: " + type);
        };
    }

    private static JsonSchemaElement object(JsonNode schema) {
        JsonObjectSchema.Builder object = JsonObjectSchema.builder();
        for (var property : schema.path("properties").properties()) {
            object.addProperty(property.getKey(), of(property.getValue()));
        }
        return object.required(texts(schema.path("required")))
                .additionalProperties(false)
                .build();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }
}
