package stet.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stet.model.Span;
import stet.text.quantity.Found;
import stet.text.quantity.Reading;
import stet.text.quantity.Unit;

/** One expected result of a specification; its end offset is inclusive there and exclusive here. */
record ExpectedQuantity(Span span, Optional<String> value, String unit, String code) {

    /** The specifications keep 15 digits. */
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-12");

    static List<ExpectedQuantity> of(JsonNode results) {
        List<ExpectedQuantity> expected = new ArrayList<>();
        for (JsonNode result : results) {
            JsonNode resolution = result.path("Resolution");
            JsonNode value = resolution.path("value");
            expected.add(new ExpectedQuantity(
                    new Span(result.path("Start").asInt(), result.path("End").asInt() + 1),
                    value.isTextual() && !value.asText().equals("null")
                            ? Optional.of(value.asText())
                            : Optional.empty(),
                    resolution.path("unit").asText(),
                    resolution.path("isoCurrency").asText()));
        }
        expected.sort(Comparator.comparing(ExpectedQuantity::span));
        return expected;
    }

    boolean matches(Found found) {
        return span.equals(found.span()) && matches(found.reading());
    }

    private boolean matches(Reading reading) {
        return switch (reading) {
            case Reading.Plain number -> isClose(Optional.of(number.value()), value);
            case Reading.Percentage percentage -> isClose(percentage.value(), value.map(text -> text.replace("%", "")));
            case Reading.Position position -> value.equals(Optional.of(text(position)));
            case Reading.Range range -> value.equals(Optional.of(text(range)));
            case Reading.Measure measure -> isClose(measure.value(), value) && isSame(measure.unit());
        };
    }

    private static boolean isClose(Optional<BigDecimal> found, Optional<String> stated) {
        if (found.isEmpty() || stated.isEmpty()) {
            return found.isEmpty() && stated.isEmpty();
        }
        BigDecimal value = new BigDecimal(stated.get());
        BigDecimal margin = value.abs().multiply(TOLERANCE);
        return value.subtract(found.get()).abs().compareTo(margin) <= 0;
    }

    private static String text(Reading.Position position) {
        String offset = plain(position.offset());
        String signed = offset.startsWith("-") ? offset : "+" + offset;
        return switch (position.anchor()) {
            case START -> offset;
            case CURRENT -> "current" + signed;
            case END -> "end" + signed;
        };
    }

    private static String text(Reading.Range range) {
        return (range.lowIncluded() ? "[" : "(")
                + range.low().map(ExpectedQuantity::plain).orElse("")
                + ","
                + range.high().map(ExpectedQuantity::plain).orElse("")
                + (range.highIncluded() ? "]" : ")");
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private boolean isSame(Unit found) {
        return code.isEmpty() ? names().contains(found.name()) : found.code().equals(Optional.of(code));
    }

    /** The unit in Stet's spelling; a ton is what the specifications call a tonne as well. */
    private List<String> names() {
        String name = unit.toLowerCase(Locale.ROOT).replace("meter", "metre").replace("liter", "litre");
        return switch (name) {
            case "c" -> List.of("degree celsius");
            case "f" -> List.of("degree fahrenheit");
            case "age" -> List.of("year");
            case "metric ton" -> List.of("tonne");
            case "ton" -> List.of("ton", "tonne");
            default -> List.of(name);
        };
    }
}
