package stet.text.time;

import java.util.HashSet;
import java.util.Set;

/** The tokens of a text with which an expression of time can begin: most have none, and the grammar is spared them. */
final class Starts {

    private static final Set<String> OPENINGS = with(
            Lexicon.openings(),
            "the",
            "on",
            "in",
            "from",
            "between",
            "rest",
            "earlier",
            "later",
            "within",
            "early",
            "late",
            "mid",
            "beginning",
            "start",
            "middle",
            "end",
            "every",
            "each",
            "noon",
            "midnight",
            "midday",
            "noonish",
            "midmorning",
            "midafternoon",
            "at",
            "half",
            "quarter",
            "a",
            "an",
            "full",
            "whole",
            "all",
            "entire",
            "another",
            "my",
            "our",
            "same",
            "that",
            "week",
            "weekend",
            "month",
            "year",
            "q",
            "h",
            "w",
            "t",
            "now",
            "academic",
            "fiscal",
            "school",
            "financial",
            "tax",
            "fy",
            "bi",
            "semi",
            "final",
            "opening",
            "closing",
            "initial",
            "day",
            "lunchtime",
            "hundred",
            "dozen",
            "'",
            "’",
            "‘");

    /** Words that begin an expression only where one of the next two could as well. */
    private static final Set<String> GLUE =
            Set.of("the", "on", "in", "from", "at", "a", "an", "all", "that", "same", "my", "our");

    /** Words that can make an expression by themselves. */
    private static final Set<String> ANCHORS = with(
            Lexicon.anchors(),
            "noon",
            "midnight",
            "midday",
            "noonish",
            "midmorning",
            "midafternoon",
            "weekend",
            "lunchtime",
            "quarter",
            "q",
            "h",
            "w",
            "now",
            "bi",
            "semi",
            "hundred",
            "dozen");

    /** Every expression holds an anchor no further than this from its first token. */
    private static final int REACH = 6;

    private final Words words;
    private final boolean[] anchors;
    private final boolean[] starts;
    private boolean any;

    Starts(Words words) {
        this.words = words;
        this.anchors = new boolean[words.size()];
        this.starts = new boolean[words.size()];
        int anchor = Integer.MAX_VALUE - REACH;
        for (int at = words.size() - 1; at >= 0; at--) {
            anchors[at] = isWord(at, ANCHORS);
            anchor = anchors[at] ? at : anchor;
            starts[at] = anchor - at <= REACH && isWord(at, OPENINGS);
        }
        for (int at = 0; at < starts.length; at++) {
            starts[at] &= !GLUE.contains(words.at(at)) || leadsOn(at + 1) || leadsOn(at + 2);
            any |= starts[at];
        }
    }

    /** Whether any expression can begin at all. */
    boolean any() {
        return any;
    }

    /** Whether any expression can begin with this token. */
    boolean at(int at) {
        return at < starts.length && starts[at];
    }

    private static Set<String> with(Set<String> lexicon, String... others) {
        Set<String> all = new HashSet<>(lexicon);
        all.addAll(Holiday.firstWords());
        all.addAll(Set.of(others));
        return all;
    }

    private boolean isWord(int at, Set<String> list) {
        return words.digits(at) || list.contains(words.at(at));
    }

    private boolean leadsOn(int at) {
        return at < starts.length && (starts[at] || anchors[at]);
    }
}
