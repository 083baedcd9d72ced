package stet.text.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.model.Amount;
import stet.model.Mention;
import stet.model.Modifier;
import stet.model.Normalized;
import stet.text.Tokens;
import stet.text.time.TimeValue.Clock;
import stet.text.time.TimeValue.Dates;
import stet.text.time.TimeValue.Length;
import stet.text.time.TimeValue.Moment;
import stet.text.time.TimeValue.Recurrence;

/** Finds dates, periods, lengths of time, frequencies and times of day, with the words that qualify them. */
public final class TimeRecognizer {

    private static final Set<String> SEASON_CUES = Set.of("in", "since", "during", "by", "until", "before", "after");
    private static final Set<String> LENGTH_CUES = Set.of(
            "for", "in", "within", "after", "than", "about", "nearly", "almost", "over", "around", "every", "under",
            "least", "to", "of", "half", "by", "lasted", "took", "roughly", "some");

    /**
     * The times told in a text, in reading order, without overlaps.
     *
     * <p>A date without year, month or week is taken as the latest one up to the reference, or as the next one where that is
     * three times as near; a weekday as the latest one. After "will" and the like both lie ahead. Frequencies and lengths need no
     * reference; "since" a date gives a length up to the reference.
     *
     * @param reference the day the text was written; without it relative times have no first and last day
     */
    public List<Mention> recognize(Tokens tokens, Optional<LocalDate> reference) {
        Words words = new Words(tokens);
        List<Mention> mentions = new ArrayList<>();
        int reached = 0;
        for (TimeExpression found : TimeExpressions.find(tokens, reference, EnumSet.allOf(TimeKind.class))) {
            Optional<Mention> mention = mention(words, found, reference, reached);
            mention.ifPresent(mentions::add);
            reached = mention.isPresent() ? found.end() : reached;
        }
        return List.copyOf(mentions);
    }

    private static Optional<Mention> mention(
            Words words, TimeExpression found, Optional<LocalDate> reference, int reached) {
        if (isBareSeason(words, found)) {
            return Optional.empty();
        }
        boolean amount = found.value() instanceof Length;
        Qualifier qualifier = Qualifier.before(words, found.from(), amount);
        int from = qualifier.from() < reached ? found.from() : qualifier.from();
        boolean earlier = found.value() instanceof Length && words.is(found.end(), "earlier");
        int end = isZoned(words, found) || earlier ? found.end() + 1 : found.end();
        return value(words, found, qualifier, reference)
                .map(value -> new Mention(words.tokens().span(from, end), value));
    }

    /** "The coldest winter" and "winter coats" tell no time. */
    private static boolean isBareSeason(Words words, TimeExpression found) {
        return found.end() == found.from() + 1
                && Lexicon.SEASON.has(words.at(found.from()))
                && !words.isOneOf(found.from() - 1, SEASON_CUES);
    }

    private static boolean isZoned(Words words, TimeExpression found) {
        return found.value() instanceof Clock
                && Lexicon.ZONE.has(words.at(found.end()))
                && words.capitalized(found.end());
    }

    private static Optional<Normalized> value(
            Words words, TimeExpression found, Qualifier qualifier, Optional<LocalDate> reference) {
        Modifier modifier = qualifier.modifier().orElse(Modifier.EXACT);
        return switch (found.value()) {
            case Length length -> length(words, found, length, modifier);
            case Recurrence each -> Optional.of(new Normalized.Frequency(Amount.exactly(each.times()), each.period()));
            case Clock clock ->
                Optional.of(new Normalized.Time(clock.timex(), Optional.empty(), Optional.empty(), modifier));
            case Dates dates -> dates(words, found, dates, qualifier, reference);
            case Moment moment -> Optional.of(moment(words, found, moment, modifier, reference));
        };
    }

    private static Normalized moment(
            Words words, TimeExpression found, Moment moment, Modifier modifier, Optional<LocalDate> reference) {
        Optional<DateSpan> meant = MeantDays.of(words, found, moment.day(), reference);
        return new Normalized.Time(
                moment.on(
                        meant.map(m -> m.start().toString()).orElse(moment.day().timex())),
                meant.map(DateSpan::start),
                meant.map(DateSpan::last),
                modifier);
    }

    /** "a year earlier" is a day that only the story knows; "a day" after an amount of something else is a rate, not a length. */
    private static Optional<Normalized> length(Words words, TimeExpression found, Length length, Modifier modifier) {
        boolean article = words.is(found.from(), "a") || words.is(found.from(), "an");
        boolean single = article && found.end() == found.from() + 2;
        String next = words.at(found.end());
        if (next.equals("earlier") && length.unit().compareTo(ChronoUnit.DAYS) >= 0) {
            return Optional.of(new Normalized.Time("XXXX-XX-XX", Optional.empty(), Optional.empty(), Modifier.EXACT));
        }
        boolean cued = LENGTH_CUES.contains(words.at(found.from() - 1)) || next.equals("ago") || next.equals("later");
        return single && !cued
                ? Optional.empty()
                : Optional.of(new Normalized.Duration(
                        isVague(words, found) ? Margins.few(length.amount()) : amount(length, modifier),
                        length.unit(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Amount amount(Length length, Modifier modifier) {
        return length.least()
                .map(least -> Margins.between(least, length.amount()))
                .orElseGet(() -> Margins.amount(length.amount(), modifier));
    }

    private static boolean isVague(Words words, TimeExpression found) {
        return Lexicon.VAGUE.has(words.at(found.from())) || Lexicon.VAGUE.has(words.at(found.from() + 1));
    }

    private static Optional<Normalized> dates(
            Words words, TimeExpression found, Dates dates, Qualifier qualifier, Optional<LocalDate> reference) {
        Optional<DateSpan> meant = MeantDays.of(words, found, dates, reference);
        Optional<Normalized> counted = counted(words, found, meant, qualifier);
        if (counted.isPresent()) {
            return counted;
        }
        if (qualifier.since() && meant.isPresent() && reference.isPresent()) {
            return Optional.of(since(meant.get(), reference.get()));
        }
        Modifier modifier =
                qualifier.since() ? Modifier.MORE_THAN : qualifier.modifier().orElse(vagueness(words, found));
        String open = dates.past().isPresent() ? "XXXX-XX-XX" : dates.timex();
        return Optional.of(new Normalized.Time(
                meant.map(m -> Resolution.timex(dates, m)).orElse(open),
                meant.map(DateSpan::start),
                meant.map(DateSpan::last),
                modifier));
    }

    /** "A decade ago" is no day. */
    private static Modifier vagueness(Words words, TimeExpression found) {
        boolean ago = words.is(found.end() - 1, "ago");
        boolean coarse = words.is(found.end() - 2, "half")
                || Unit.of(words.at(found.end() - 2))
                        .filter(u -> u.compareTo(Unit.WEEK) >= 0)
                        .isPresent();
        return ago && (coarse || isVague(words, found)) ? Modifier.ABOUT : Modifier.EXACT;
    }

    /** "The past six months", "three days later", "in two weeks": a length, with its days where they are known. */
    private static Optional<Normalized> counted(
            Words words, TimeExpression found, Optional<DateSpan> meant, Qualifier qualifier) {
        Lengths lengths = new Lengths(words);
        boolean later = words.is(found.end() - 1, "later");
        boolean within = words.is(found.from(), "within");
        boolean in = words.is(found.from(), "in") || within;
        int start = Lexicon.SHIFT.has(words.at(found.from())) || in ? found.from() + 1 : found.from();
        int end = later ? found.end() - 1 : found.end();
        if (start == found.from() && !later) {
            return Optional.empty();
        }
        boolean period = found.kind() == TimeKind.PERIOD;
        return lengths.read(start)
                .filter(f -> f.end() == end)
                .map(f -> new Normalized.Duration(
                        amount(
                                f.value(),
                                within ? Modifier.AT_MOST : qualifier.modifier().orElse(Modifier.EXACT)),
                        f.value().unit(),
                        meant.filter(m -> period && !within).map(DateSpan::start),
                        meant.filter(m -> period && !within).map(DateSpan::last)));
    }

    /** In days from a day, in months from a month, in years from anything longer; in days where that would be none. */
    private static Normalized since(DateSpan start, LocalDate reference) {
        long length = ChronoUnit.DAYS.between(start.start(), start.last()) + 1;
        ChronoUnit coarse = length == 1 ? ChronoUnit.DAYS : length <= 31 ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
        ChronoUnit unit = coarse.between(start.start(), reference) == 0 ? ChronoUnit.DAYS : coarse;
        BigDecimal most = BigDecimal.valueOf(Math.max(0, unit.between(start.start(), reference)));
        BigDecimal least = BigDecimal.valueOf(Math.max(0, unit.between(start.last(), reference)));
        Amount amount = new Amount(most, Modifier.EXACT, Optional.of(least), Optional.of(most));
        return new Normalized.Duration(amount, unit, Optional.of(start.start()), Optional.of(reference));
    }
}
