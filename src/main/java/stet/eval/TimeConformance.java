package stet.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.text.Tokens;
import stet.text.time.DateSpan;
import stet.text.time.TimeExpression;
import stet.text.time.TimeExpressions;
import stet.text.time.TimeKind;
import stet.text.time.TimeValue;

/**
 * How far the reading of dates and times agrees with the English cases of the Recognizers-Text specs.
 *
 * <p>A case is right when every expected place is found with the value the spec gives, and nothing else of that kind is
 * found. Of a spec's past and future resolution either will do. Dates, periods and lengths are compared by their days and
 * seconds, frequencies and what the spec leaves unresolved by TIMEX.
 *
 * @param supported the cases that the specs mark for no platform as not supported
 * @param reference the cases that the specs expect of their reference implementation
 */
public record TimeConformance(List<ConformanceReport> supported, List<ConformanceReport> reference) {

    private static final String FOLDER = "Specs/DateTime/English";
    private static final List<Part> PARTS = List.of(
            new Part("Date", EnumSet.of(TimeKind.DATE), "DateExtractor", "DateParser"),
            new Part("DatePeriod", EnumSet.of(TimeKind.PERIOD), "DatePeriodExtractor", "DatePeriodParser"),
            new Part("Duration", EnumSet.of(TimeKind.LENGTH), "DurationExtractor", "DurationParser"),
            new Part("Set", EnumSet.of(TimeKind.RECURRENCE), "SetExtractor", "SetParser"),
            new Part("Time", EnumSet.of(TimeKind.CLOCK), "TimeExtractor", "TimeParser"),
            new Part("DateTimeModel", EnumSet.allOf(TimeKind.class), "DateTimeModel"));

    public TimeConformance {
        supported = List.copyOf(supported);
        reference = List.copyOf(reference);
    }

    /** Runs all cases in a folder of specs, such as {@code recognizers_text_specs}. */
    public static TimeConformance of(Path folder) throws IOException {
        List<ConformanceReport> supported = new ArrayList<>();
        List<ConformanceReport> reference = new ArrayList<>();
        for (Part part : PARTS) {
            List<TimeCase> cases = part.read(folder.resolve(FOLDER));
            supported.add(report(part, cases, false));
            reference.add(report(part, cases, true));
        }
        return new TimeConformance(supported, reference);
    }

    /** Writes one line for each model and selection. */
    public void print(PrintWriter out) {
        supported.forEach(report -> out.println(line("supported", report)));
        reference.forEach(report -> out.println(line("reference", report)));
        out.flush();
    }

    private static String line(String selection, ConformanceReport report) {
        return String.format(
                Locale.ROOT,
                "%-10s %-14s %4d of %4d right, %5.1f %%, left out %s",
                selection,
                report.model(),
                report.right(),
                report.cases(),
                report.percent(),
                report.leftOut());
    }

    private static ConformanceReport report(Part part, List<TimeCase> cases, boolean reference) {
        Map<String, Integer> leftOut = new TreeMap<>();
        List<ConformanceReport.Failure> failures = new ArrayList<>();
        int run = 0;
        for (TimeCase each : cases) {
            Optional<String> reason = each.leftOut(reference);
            reason.ifPresent(r -> leftOut.merge(r, 1, Integer::sum));
            if (reason.isEmpty()) {
                run++;
                failure(part, each).ifPresent(failures::add);
            }
        }
        return new ConformanceReport(part.name, run, run - failures.size(), leftOut, failures);
    }

    private static Optional<ConformanceReport.Failure> failure(Part part, TimeCase each) {
        List<TimeExpression> found = TimeExpressions.find(Tokens.of(each.input()), each.reference(), part.kinds);
        boolean right = found.size() == each.expected().size();
        for (int i = 0; right && i < found.size(); i++) {
            right = isRight(each, each.expected().get(i), found.get(i));
        }
        return right
                ? Optional.empty()
                : Optional.of(new ConformanceReport.Failure(
                        each.input(),
                        each.expected().stream()
                                .map(e -> e.text() + " " + e.answers())
                                .collect(Collectors.joining(" | ")),
                        found.stream()
                                .map(f -> f.span().of(each.input()) + " " + answers(f.value()))
                                .collect(Collectors.joining(" | "))));
    }

    private static boolean isRight(TimeCase each, TimeCase.Expected expected, TimeExpression found) {
        boolean place = found.span().of(each.input()).equalsIgnoreCase(expected.text())
                && (expected.start() < 0 || expected.start() == found.span().start());
        return place
                && (expected.answers().isEmpty()
                        || expected.answers().stream().anyMatch(answers(found.value())::contains));
    }

    private static Set<String> answers(TimeValue value) {
        return switch (value) {
            case TimeValue.Dates dates ->
                Stream.concat(
                                Stream.of(dates.timex()),
                                Stream.concat(dates.past().stream(), dates.future().stream())
                                        .map(span -> days(dates, span)))
                        .collect(Collectors.toSet());
            case TimeValue.Length length ->
                Set.of(length.seconds().stripTrailingZeros().toPlainString());
            case TimeValue.Recurrence each -> Set.of(each.timex());
            case TimeValue.Clock clock ->
                Set.of(clock.timex(), clock.second().map(TimeConformance::time).orElse(""));
            case TimeValue.Moment moment ->
                Stream.concat(moment.day().past().stream(), moment.day().future().stream())
                        .map(day -> day.start() + " "
                                + moment.clock()
                                        .second()
                                        .map(TimeConformance::time)
                                        .orElse(""))
                        .collect(Collectors.toSet());
        };
    }

    private static String days(TimeValue.Dates dates, DateSpan span) {
        return dates.day() ? span.start().toString() : span.start() + "/" + span.end();
    }

    private static String time(int second) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d", second / 3600, second / 60 % 60, second % 60);
    }

    /** One model of the specs: its files and the kinds of expression they are about. */
    private record Part(String name, Set<TimeKind> kinds, List<String> files) {
        Part(String name, Set<TimeKind> kinds, String... files) {
            this(name, kinds, List.of(files));
        }

        List<TimeCase> read(Path folder) throws IOException {
            List<TimeCase> cases = new ArrayList<>();
            for (String file : files) {
                String json = Files.readString(folder.resolve(file + ".json"));
                JsonNode nodes = new ObjectMapper().readTree(json.startsWith("\uFEFF") ? json.substring(1) : json);
                nodes.forEach(node -> cases.add(TimeCase.of(node)));
            }
            return cases;
        }
    }
}
