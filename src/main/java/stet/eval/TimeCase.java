package stet.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One case of the Recognizers-Text specs for dates and times.
 *
 * @param marks platforms on which the specs do not expect it to pass, empty where they expect it everywhere
 */
record TimeCase(String input, Optional<LocalDate> reference, String marks, List<Expected> expected) {

    private static final Set<String> TYPES = Set.of("date", "daterange", "duration", "set", "time", "datetime");

    /**
     * What a case expects at one place.
     *
     * @param start offset of the first character, negative where the spec gives none
     * @param answers values of which one has to be met, empty where the spec asks for the place only
     */
    record Expected(String text, int start, String type, List<String> answers) {}

    static TimeCase of(JsonNode node) {
        List<Expected> expected = new ArrayList<>();
        node.path("Results").forEach(result -> expected.add(expected(result)));
        String day = node.path("Context").path("ReferenceDateTime").asText("");
        Optional<LocalDate> reference =
                day.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(day.substring(0, 10)));
        String marks = node.path("NotSupported").asText("") + " "
                + node.path("NotSupportedByDesign").asText("");
        return new TimeCase(node.path("Input").asText(), reference, marks.strip(), List.copyOf(expected));
    }

    /** Why the case is not run, absent where it is. */
    Optional<String> leftOut(boolean reference) {
        if (reference ? marks.contains("dotnet") : !marks.isEmpty()) {
            return Optional.of("marked as not supported");
        }
        if (expected.stream().anyMatch(e -> !TYPES.contains(e.type()))) {
            return Optional.of("expects another type of value");
        }
        if (expected.stream().anyMatch(e -> e.answers().contains("qualified"))) {
            return Optional.of("expects a qualifier in the span");
        }
        return expected.stream().anyMatch(e -> e.answers().stream().anyMatch(a -> a.contains("0001-01-01")))
                ? Optional.of("names a day that does not exist")
                : Optional.empty();
    }

    private static Expected expected(JsonNode result) {
        String name = result.path("Type").asText(result.path("TypeName").asText());
        String type = name.substring(name.indexOf('.') + 1);
        List<String> answers = result.has("Resolution")
                ? ofModel(result.path("Resolution").path("values"), type)
                : ofParser(result.path("Value"), type);
        return new Expected(result.path("Text").asText(), result.path("Start").asInt(-1), type, answers);
    }

    private static List<String> ofParser(JsonNode value, String type) {
        if (!value.has("Timex")) {
            return List.of();
        }
        if (type.equals("set") || value.path("PastResolution").isEmpty()) {
            return List.of(value.path("Timex").asText());
        }
        return List.of(joined(value.path("PastResolution")), joined(value.path("FutureResolution")));
    }

    private static String joined(JsonNode resolution) {
        List<String> values = new ArrayList<>();
        resolution.forEach(value -> values.add(value.asText()));
        return String.join("/", values);
    }

    private static List<String> ofModel(JsonNode values, String type) {
        List<String> answers = new ArrayList<>();
        for (JsonNode value : values) {
            if (value.has("Mod")) {
                answers.add("qualified");
            }
            boolean range = value.has("start") && value.has("end");
            boolean bare = type.equals("set") || value.path("value").asText("").equals("not resolved");
            answers.add(
                    bare
                            ? value.path("timex").asText()
                            : range
                                    ? value.path("start").asText() + "/"
                                            + value.path("end").asText()
                                    : value.path("value")
                                            .asText(value.path("timex").asText()));
        }
        return List.copyOf(answers);
    }
}
