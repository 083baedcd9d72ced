package stet.verdict;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stet.model.Normalized.Duration;
import stet.model.Normalized.Time;
import stet.model.Span;
import stet.text.PartOfSpeech.Tag;

/**
 * When something began and ended, as a sentence tells it.
 *
 * @param earliest the first day on which it may have begun
 * @param latest the last such day; a year is told for any of its days
 * @param end the period in which it ended, absent where it still goes on
 * @param things what is said to have begun, empty where only "since" or "from" says so
 * @param marked where the sentence tells the first day
 */
record Course(LocalDate earliest, LocalDate latest, Optional<Time> end, Set<String> things, Span marked) {

    private static final int REACH = 8;
    private static final Pattern DAY = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])");

    /** The course of the one thing that the sentence tells the beginning of; none where it tells two or more. */
    static Optional<Course> of(SourceSentence source) {
        List<Course> starts = new ArrayList<>();
        List<Time> ends = new ArrayList<>();
        Clause clause = source.clause();
        source.values().forEach(mention -> {
            int at = clause.tokenAt(mention.span().start());
            Optional<Integer> verb = clause.governing(mention.span()).filter(v -> isFact(clause, v));
            boolean between = clause.word(at - 1).equals("and") && clause.has("between");
            if (mention.value() instanceof Duration since && since.start().isPresent()) {
                starts.add(start(since.start().get(), since.unit() == ChronoUnit.YEARS, Set.of(), mention.span()));
            } else if (mention.value() instanceof Time time
                    && time.start().isPresent()
                    && time.end().isPresent()) {
                if (at > 0 && marks(clause, at, "from")) {
                    starts.add(start(time, Set.of(), mention.span()));
                    ends.addAll(isRange(time) ? List.of(last(time)) : List.of());
                } else if (marks(clause, at, "until") || between || is(clause, verb, "end")) {
                    ends.add(time);
                } else if (is(clause, verb, "begin")) {
                    starts.add(start(time, heads(clause, verb.orElseThrow()), mention.span()));
                }
            }
        });
        boolean plain = starts.size() == 1 && ends.size() <= 1;
        return plain ? Optional.of(starts.getFirst().until(ends.stream().findFirst())) : Optional.empty();
    }

    /** Days from the latest beginning to the earliest end, or to {@code now} where it goes on. */
    long least(LocalDate now) {
        return ChronoUnit.DAYS.between(latest, end.map(Dates::start).orElse(now));
    }

    /** Days from the earliest beginning to the latest end, or to {@code now} where it goes on. */
    long most(LocalDate now) {
        return ChronoUnit.DAYS.between(earliest, end.map(Dates::end).orElse(now));
    }

    private Course until(Optional<Time> last) {
        return new Course(earliest, latest, last, things, marked);
    }

    private static Course start(Time time, Set<String> things, Span marked) {
        boolean years = isRange(time) && !Dates.start(last(time)).equals(Dates.end(time));
        LocalDate first = Dates.start(time);
        LocalDate latest = years ? first.plusYears(1) : isRange(time) ? first : Dates.end(time);
        return new Course(first, latest, Optional.empty(), things, marked);
    }

    private static Course start(LocalDate day, boolean year, Set<String> things, Span marked) {
        return new Course(day, year ? day.plusYears(1) : day, Optional.empty(), things, marked);
    }

    /** The period in which a range ends: in "(2009-01-01,2017-01-01,P8Y)" the year 2017. */
    private static Time last(Time range) {
        String from = range.timex().split(",", -1)[1];
        LocalDate end = Dates.end(range);
        LocalDate start = DAY.matcher(from).matches() ? LocalDate.parse(from) : end;
        return new Time(range.timex(), Optional.of(start), Optional.of(end), range.modifier());
    }

    private static boolean isRange(Time time) {
        return time.timex().matches("\\(.{10},.{10},.*");
    }

    private static boolean marks(Clause clause, int at, String list) {
        return Terms.WORDS.has(list, clause.word(at - 1)) || Terms.WORDS.has(list, clause.word(at));
    }

    private static boolean is(Clause clause, Optional<Integer> verb, String list) {
        return verb.filter(v -> Terms.WORDS.has(list, clause.lemma(v))).isPresent();
    }

    private static boolean isFact(Clause clause, int verb) {
        return !Polarity.denied(clause, verb) && !Polarity.hedged(clause, verb);
    }

    /** The nouns directly after the verb: "began their strike". */
    private static Set<String> object(Clause clause, int verb) {
        return IntStream.range(verb + 1, Math.min(verb + REACH, clause.tokens().size()))
                .takeWhile(i -> clause.tags().get(i) != Tag.ADP && !Terms.WORDS.has("mark", clause.word(i)))
                .filter(i -> clause.tags().get(i) == Tag.NOUN
                        && Terms.isContent(clause.tokens().get(i)))
                .mapToObj(i -> Terms.of(clause.tokens().get(i)))
                .collect(Collectors.toSet());
    }

    /** What begins: the nouns nearest before the verb, and before "of" where they hang on one, and what is begun. */
    private static Set<String> heads(Clause clause, int verb) {
        Set<String> heads = new LinkedHashSet<>(object(clause, verb));
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
            boolean common = clause.tags().get(i) == Tag.NOUN
                    && !clause.tokens().get(i).capitalized()
                    && Terms.isContent(clause.tokens().get(i));
            if (common) {
                heads.add(Terms.of(clause.tokens().get(i)));
                if (!clause.tokens().at(i - 1, "of")) {
                    return heads;
                }
            }
        }
        return heads;
    }
}
