package stet.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a found value agrees with a marked one. Every field that the mark names is compared; of those it leaves out,
 * only the ones in {@link #WHEN_ABSENT}, which then mean their plain value.
 */
final class GoldValue {

    private static final Map<String, String> WHEN_ABSENT =
            Map.of("modifier", "EXACT", "points", "false", "negated", "false");
    private static final List<String> NAMES_OF_THINGS = List.of(
            "of", "unit", "person", "title", "words", "speaker", "cue", "actor", "object", "subject", "relation");
    private static final Pattern ARTICLES_AND_MARKS = Pattern.compile("\\b(?:the|an?)\\b|[^\\p{L}\\p{N}%$€£]+");

    private GoldValue() {}

    static boolean agrees(JsonNode marked, JsonNode found) {
        if (isLength(marked) && isLength(found)) {
            return seconds(marked).compareTo(seconds(found)) == 0 && plainFieldsAgree(marked, found);
        }
        return marked.properties().stream().allMatch(field -> fieldAgrees(field.getKey(), field.getValue(), found))
                && plainFieldsAgree(marked, found);
    }

    private static boolean plainFieldsAgree(JsonNode marked, JsonNode found) {
        return WHEN_ABSENT.entrySet().stream()
                .allMatch(field -> marked.path(field.getKey())
                        .asText(field.getValue())
                        .equals(found.path(field.getKey()).asText(field.getValue())));
    }

    private static boolean fieldAgrees(String name, JsonNode marked, JsonNode found) {
        JsonNode other = found.path(name);
        if (WHEN_ABSENT.containsKey(name)) {
            return true;
        }
        if (marked.isNumber()) {
            return other.isNumber() && marked.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        return NAMES_OF_THINGS.contains(name)
                ? sameName(marked.asText(), other.asText())
                : marked.asText().equalsIgnoreCase(other.asText());
    }

    /** Texts agree when one is the head or the tail of the other, word by word. */
    private static boolean sameName(String marked, String found) {
        String a = words(marked);
        String b = words(found);
        if (a.isBlank() || b.isBlank()) {
            return a.equals(b);
        }
        return a.startsWith(b) || a.endsWith(b) || b.startsWith(a) || b.endsWith(a);
    }

    private static String words(String text) {
        String plain = ARTICLES_AND_MARKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return " " + plain.strip().replaceAll(" +", " ") + " ";
    }

    private static boolean isLength(JsonNode value) {
        return value.has("value") && unit(value).isPresent();
    }

    private static BigDecimal seconds(JsonNode length) {
        Duration one = unit(length).map(ChronoUnit::getDuration).orElse(Duration.ZERO);
        return length.get("value").decimalValue().multiply(BigDecimal.valueOf(one.toSeconds()));
    }

    private static Optional<ChronoUnit> unit(JsonNode value) {
        String unit = value.path("unit").asText().toUpperCase(Locale.ROOT);
        return Arrays.stream(ChronoUnit.values())
                .filter(u -> u.name().equals(unit + "S"))
                .findFirst()
                .or(() -> unit.equals("CENTURY") ? Optional.of(ChronoUnit.CENTURIES) : Optional.empty());
    }
}
