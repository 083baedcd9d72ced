package stet.text.time;

import java.util.Map;
import java.util.Optional;
import stet.model.Modifier;

/** The words in front of a time that say how it is meant: "nearly", "at least", "before", "since". */
record Qualifier(Optional<Modifier> modifier, boolean since, int from) {

    private static final Map<String, Modifier> AMOUNTS = Map.ofEntries(
            Map.entry("nearly", Modifier.NEARLY),
            Map.entry("almost", Modifier.NEARLY),
            Map.entry("about", Modifier.ABOUT),
            Map.entry("around", Modifier.ABOUT),
            Map.entry("roughly", Modifier.ABOUT),
            Map.entry("approximately", Modifier.ABOUT),
            Map.entry("some", Modifier.ABOUT),
            Map.entry("circa", Modifier.ABOUT),
            Map.entry("over", Modifier.MORE_THAN),
            Map.entry("under", Modifier.LESS_THAN),
            Map.entry("before", Modifier.LESS_THAN),
            Map.entry("after", Modifier.MORE_THAN),
            Map.entry("until", Modifier.AT_MOST),
            Map.entry("till", Modifier.AT_MOST));

    private static final Map<String, Modifier> PAIRS = Map.ofEntries(
            Map.entry("more than", Modifier.MORE_THAN),
            Map.entry("longer than", Modifier.MORE_THAN),
            Map.entry("less than", Modifier.LESS_THAN),
            Map.entry("fewer than", Modifier.LESS_THAN),
            Map.entry("at least", Modifier.AT_LEAST),
            Map.entry("at most", Modifier.AT_MOST),
            Map.entry("up to", Modifier.AT_MOST),
            Map.entry("close to", Modifier.NEARLY),
            Map.entry("prior to", Modifier.LESS_THAN));

    /** The qualifier that ends before token {@code at}, with nothing in it where there is none. */
    static Qualifier before(Words words, int at, boolean amount) {
        Modifier pair = PAIRS.get(words.at(at - 2) + " " + words.at(at - 1));
        if (pair != null) {
            return new Qualifier(Optional.of(pair), false, at - 2);
        }
        if (!amount && words.is(at - 1, "since")) {
            return new Qualifier(Optional.empty(), true, at - 1);
        }
        Optional<Modifier> single =
                Optional.ofNullable(AMOUNTS.get(words.at(at - 1))).filter(m -> !amount || !isOrder(words.at(at - 1)));
        return new Qualifier(single, false, single.isPresent() ? at - 1 : at);
    }

    /** Words that place a date and say nothing of a length: "after three days". */
    private static boolean isOrder(String word) {
        return switch (word) {
            case "before", "after", "until", "till" -> true;
            default -> false;
        };
    }
}
