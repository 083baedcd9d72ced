package stet.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import stet.text.Tokens;
import stet.text.quantity.Extractor;
import stet.text.quantity.Found;
import stet.text.quantity.NumberExtractor;
import stet.text.quantity.OrdinalExtractor;
import stet.text.quantity.PercentExtractor;
import stet.text.quantity.RangeExtractor;
import stet.text.quantity.UnitExtractor;
import stet.text.quantity.UnitExtractor.Field;

/**
 * Runs the English number and unit cases of the Recognizers-Text specifications (MIT).
 *
 * <p>A case is right when every expected span is found with the expected value and unit, and nothing else is found.
 *
 * @param reports one per model, in a fixed order
 */
public record QuantityConformance(List<ConformanceReport> reports) {

    /** Which cases are run. */
    public enum Selection {
        /** cases that every platform supports */
        SUPPORTED,
        /** cases that the reference implementation (.NET) supports */
        REFERENCE
    }

    private record Model(String name, String folder, Extractor extractor) {}

    private static final List<Model> MODELS = List.of(
            new Model("NumberModel", "Number", new NumberExtractor()),
            new Model("PercentModel", "Number", new PercentExtractor()),
            new Model("OrdinalModel", "Number", new OrdinalExtractor()),
            new Model("NumberRangeModel", "Number", new RangeExtractor()),
            new Model("CurrencyModel", "NumberWithUnit", new UnitExtractor(Field.CURRENCY)),
            new Model("DimensionModel", "NumberWithUnit", new UnitExtractor(Field.DIMENSION)),
            new Model("AgeModel", "NumberWithUnit", new UnitExtractor(Field.AGE)),
            new Model("TemperatureModel", "NumberWithUnit", new UnitExtractor(Field.TEMPERATURE)));

    public QuantityConformance {
        reports = List.copyOf(reports);
    }

    /**
     * Runs all models.
     *
     * @param directory the folder that holds {@code Specs}
     * @throws IOException when a specification cannot be read
     */
    public static QuantityConformance run(Path directory, Selection selection) throws IOException {
        List<ConformanceReport> reports = new ArrayList<>();
        for (Model model : MODELS) {
            Path file = directory
                    .resolve("Specs")
                    .resolve(model.folder)
                    .resolve("English")
                    .resolve(model.name + ".json");
            reports.add(run(model, cases(file), selection));
        }
        return new QuantityConformance(reports);
    }

    /** Prints one line per model, what was left out and why, and each failure where {@code verbose}. */
    public void print(PrintWriter out, boolean verbose) {
        out.printf(Locale.ROOT, "%-18s %6s %6s %9s%n", "model", "cases", "right", "per cent");
        reports.forEach(report -> line(out, report));
        int cases = reports.stream().mapToInt(ConformanceReport::cases).sum();
        int right = reports.stream().mapToInt(ConformanceReport::right).sum();
        line(out, new ConformanceReport("all", cases, right, Map.of(), List.of()));
        for (ConformanceReport report : reports) {
            report.leftOut()
                    .forEach((why, count) -> out.printf("left out of %s: %d, %s%n", report.model(), count, why));
        }
        if (verbose) {
            reports.forEach(report -> failures(out, report));
        }
    }

    private static void line(PrintWriter out, ConformanceReport report) {
        out.printf(
                Locale.ROOT, "%-18s %6d %6d %9.1f%n", report.model(), report.cases(), report.right(), report.percent());
    }

    private static void failures(PrintWriter out, ConformanceReport report) {
        for (ConformanceReport.Failure failure : report.failures()) {
            out.printf("%s: %s%n", report.model(), failure.input());
            out.printf("  expected %s%n  found    %s%n", failure.expected(), failure.found());
        }
    }

    private static JsonNode cases(Path file) throws IOException {
        ObjectMapper mapper = JsonMapper.builder().build();
        String text = Files.readString(file);
        return mapper.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static ConformanceReport run(Model model, JsonNode cases, Selection selection) {
        List<ConformanceReport.Failure> failures = new ArrayList<>();
        Map<String, Integer> leftOut = new TreeMap<>();
        int run = 0;
        for (JsonNode one : cases) {
            if (isSelected(one, selection)) {
                run++;
                check(model, one, failures);
            } else {
                String why =
                        selection == Selection.SUPPORTED ? "marked for some platforms only" : "marked for others only";
                leftOut.merge(why, 1, Integer::sum);
            }
        }
        return new ConformanceReport(model.name, run, run - failures.size(), leftOut, failures);
    }

    private static boolean isSelected(JsonNode one, Selection selection) {
        String marks = (one.path("NotSupported").asText() + ","
                        + one.path("NotSupportedByDesign").asText())
                .toLowerCase(Locale.ROOT);
        return switch (selection) {
            case SUPPORTED -> marks.equals(",");
            case REFERENCE -> !marks.contains("dotnet");
        };
    }

    private static void check(Model model, JsonNode one, List<ConformanceReport.Failure> failures) {
        String input = one.path("Input").asText();
        List<Found> found = model.extractor.extract(Tokens.of(input));
        List<ExpectedQuantity> expected = ExpectedQuantity.of(one.path("Results"));
        boolean right = expected.size() == found.size();
        for (int i = 0; right && i < found.size(); i++) {
            right = expected.get(i).matches(found.get(i));
        }
        if (!right) {
            failures.add(new ConformanceReport.Failure(input, expected.toString(), found.toString()));
        }
    }
}
