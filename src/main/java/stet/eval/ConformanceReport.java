package stet.eval;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far one recognizer agrees with a published list of cases.
 *
 * @param model name of the list, such as {@code NumberModel}
 * @param cases cases that were run
 * @param right cases in which every span and every value was right and nothing else was found
 * @param leftOut cases that were not run, by reason
 * @param failures the cases that went wrong, in the order of the list
 */
public record ConformanceReport(
        String model, int cases, int right, Map<String, Integer> leftOut, List<Failure> failures) {

    public ConformanceReport {
        if (cases < 0 || right < 0 || right > cases) {
            throw new IllegalArgumentException(model + ": " + right + " right of " + cases);
        }
        leftOut = Collections.unmodifiableMap(new TreeMap<>(leftOut));
        failures = List.copyOf(failures);
    }

    /**
     * A case that went wrong.
     *
     * @param input the text that was read
     * @param expected what the list says, as one line
     * @param found what was recognized, as one line
     */
    public record Failure(String input, String expected, String found) {}

    /** The share of right cases in per cent, 0 to 100; 100 where no case was run. */
    public double percent() {
        return cases == 0 ? 100 : 100.0 * right / cases;
    }
}
