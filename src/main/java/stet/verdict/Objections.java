package stet.verdict;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stet.model.Mention;
import stet.model.Normalized.Count;
import stet.model.Normalized.Duration;
import stet.model.Normalized.Quantity;
import stet.model.Normalized.Rank;
import stet.model.Normalized.Time;
import stet.model.Span;
import stet.text.Lemma;
import stet.text.PartOfSpeech.Tag;
import stet.text.Tokens;

/** Why another value in a source need not contradict the claim's, however alike the two sentences are. */
final class Objections {

    private static final Pattern WORD_END = Pattern.compile("[.,]*(?:\\s+|$)");
    private static final int REACH = 10;
    private static final int LONG = 40;
    private static final int MIN_SHARED = 2;

    private Objections() {}

    /** Whether something stands against taking the source's value for the one that the claim should have. */
    static boolean any(Subject subject, SourceSentence source, Mention other) {
        return anyInValues(subject, source, other)
                || isFarFromMatter(subject, source, other)
                || isAnotherOrder(subject, source, other)
                || Residue.explains(subject, source, other)
                || Polarity.deniedAt(subject.clause(), subject.claim().span())
                        != Polarity.deniedAt(source.clause(), other.span());
    }

    /** Whether the other values of the two sentences, or what marks them, stand against it, whatever else is said. */
    static boolean anyInValues(Subject subject, SourceSentence source, Mention other) {
        return isSaidInClaim(subject, other)
                || isOfAnotherTime(subject, source)
                || isOfAnotherDay(subject, source)
                || isOfAnotherFigure(subject, source)
                || isOfAnotherSize(subject, other)
                || isSaidAlike(subject.claim().quote(), source.words(other))
                || subject.isElsewhere(source)
                || isAttributive(source.clause(), other)
                || isMetElsewhere(subject, source)
                || isSetAgainst(source.clause(), other.span())
                || isOneOfSeveral(subject.clause(), subject.claim().span())
                || isOneOfSeveral(source.clause(), other.span())
                || isOfAnotherZone(subject, source, other)
                || Counted.addUp(subject, source)
                || isOfNamesake(subject, source)
                || isOfStranger(subject, source, other)
                || Antecedents.areOpen(subject, source);
    }

    /** "Delaney, 63" and "Joan Delaney, 48", where the article is about Mark Delaney. */
    private static boolean isOfNamesake(Subject subject, SourceSentence source) {
        return source.people().stream()
                .map(PersonName::words)
                .filter(name -> subject.clause().terms().containsAll(Terms.of(name.getLast())))
                .anyMatch(subject.topic()::isNamesake);
    }

    /** "In Stowe County, 22 children": a value beside names of which the article has one not at all, and the claim none. */
    private static boolean isOfStranger(Subject subject, SourceSentence source, Mention other) {
        Set<String> holders = holders(source.clause(), other.span());
        return holders.stream().anyMatch(name -> !subject.topic().words().contains(name))
                && subject.clause().names().stream().flatMap(Set::stream).noneMatch(holders::contains);
    }

    /** The names beside a value, and those before the first verb. */
    private static Set<String> holders(Clause clause, Span value) {
        int first = clause.tokenAt(value.start());
        int verb = clause.verbs().stream().filter(at -> at < first).findFirst().orElse(first);
        Set<String> terms = new HashSet<>(Segment.terms(clause, value));
        terms.addAll(Terms.of(clause.tokens().subList(0, verb)));
        return clause.names().stream()
                .flatMap(Set::stream)
                .filter(terms::contains)
                .collect(Collectors.toSet());
    }

    /** The claim's own sentence has the source's value too, of something else. */
    private static boolean isSaidInClaim(Subject subject, Mention other) {
        return subject.values().stream()
                .filter(own -> !own.span().overlaps(subject.claim().span()))
                .anyMatch(own -> Values.compare(own.value(), other.value()) == Values.Relation.COMPATIBLE
                        || Values.compare(other.value(), own.value()) == Values.Relation.COMPATIBLE);
    }

    /** "In five years", "ten minutes after": nobody mistakes one for the other. */
    private static boolean isOfAnotherSize(Subject subject, Mention other) {
        return (other.value() instanceof Duration || other.value() instanceof Quantity)
                && !Likely.isOfSize(subject.claim().normalized(), other.value());
    }

    /** "6 p.m. on Tuesday", "Tuesday at 6 p.m." */
    private static boolean isSaidAlike(String own, String other) {
        return said(own).equals(said(other));
    }

    private static Set<String> said(String words) {
        return WORD_END.splitAsStream(words.toLowerCase(Locale.ROOT))
                .filter(word -> !Terms.WORDS.has("when", word))
                .collect(Collectors.toSet());
    }

    /** "In 2015 the gap was 14 million" says nothing on a gap that the article gives no such year. */
    private static boolean isOfAnotherTime(Subject subject, SourceSentence source) {
        List<Mention> times = source.mentions(Time.class);
        boolean past = !times.isEmpty() && times.stream().allMatch(time -> subject.isLongPast((Time) time.value()));
        return past
                && !(subject.claim().normalized() instanceof Time)
                && subject.values().stream()
                        .noneMatch(own -> Values.among(own.value(), times) == Values.Relation.COMPATIBLE);
    }

    private static boolean isOfAnotherDay(Subject subject, SourceSentence source) {
        return !(subject.claim().normalized() instanceof Time) && Occasion.isOnUnknownDay(subject, source);
    }

    /** "7,000 have died since January" and "100,000 have died since 2007" are both true: the figure goes with the time. */
    private static boolean isOfAnotherFigure(Subject subject, SourceSentence source) {
        boolean span = subject.claim().normalized() instanceof Duration
                || (subject.claim().normalized() instanceof Time time
                        && !time.start().equals(time.end()));
        return span
                && subject.values().stream()
                        .filter(own -> own.value() instanceof Count)
                        .anyMatch(own -> isCountedOtherwise((Count) own.value(), source));
    }

    private static boolean isCountedOtherwise(Count own, SourceSentence source) {
        boolean counted = source.mentions(Count.class).stream()
                .anyMatch(other -> own.of().isPresent() && own.of().equals(((Count) other.value()).of()));
        return counted && Values.among(own, source.values()) != Values.Relation.COMPATIBLE;
    }

    private static boolean isMetElsewhere(Subject subject, SourceSentence source) {
        return Values.among(subject.claim().normalized(), source.passageValues()) == Values.Relation.COMPATIBLE;
    }

    /** In a long sentence the value must stand among the words that it shares with the claim. */
    private static boolean isFarFromMatter(Subject subject, SourceSentence source, Mention other) {
        return source.clause().tokens().size() > LONG
                && Terms.shared(subject.near(), source.clause().around(other.span(), REACH))
                                .size()
                        < MIN_SHARED;
    }

    /** "7 a.m. local time (0500 UTC)" is one moment. */
    private static boolean isOfAnotherZone(Subject subject, SourceSentence source, Mention other) {
        return other.value() instanceof Time time
                && Clock.isIn(time)
                && Stream.of(subject.clause(), source.clause())
                        .anyMatch(clause -> clause.tokens().stream().anyMatch(t -> Terms.WORDS.has("zone", t.lower())));
    }

    /** "The March attacks" may be spoken of at any time. */
    private static boolean isAttributive(Clause clause, Mention other) {
        int next = clause.tokenAt(other.span().end());
        return other.value() instanceof Time
                && next < clause.tokens().size()
                && clause.tags().get(next) == Tag.NOUN
                && !Terms.WORDS.has("clock", clause.word(next));
    }

    /** "At 60 degrees rather than 55": what a value is set against is no value of the thing. */
    private static boolean isSetAgainst(Clause clause, Span value) {
        int first = clause.tokenAt(value.start());
        return IntStream.range(first - 3, first).anyMatch(i -> Terms.WORDS.has("against", clause.word(i)));
    }

    /** "Four or six wheels", "two more children", "also two": there is another number of the same thing. */
    private static boolean isOneOfSeveral(Clause clause, Span value) {
        Tokens tokens = clause.tokens();
        int first = clause.tokenAt(value.start());
        int last = clause.tokenAt(value.end());
        boolean further = IntStream.range(Math.max(0, first - 3), last)
                .filter(i -> !tokens.at(i + 1, "than"))
                .anyMatch(i -> Terms.WORDS.has("further", clause.word(i)));
        return further || tokens.at(first - 1, "or") || tokens.at(first - 1, "between") || tokens.at(last, "or");
    }

    /** "Seventh consecutive" and "35th annual" do not count the same thing. */
    static boolean isAnotherOrder(Subject subject, SourceSentence source, Mention other) {
        if (!(subject.claim().normalized() instanceof Rank rank)
                || rank.superlative().isPresent()
                || rank.of().isEmpty()) {
            return false;
        }
        String next = subject.clause()
                .word(subject.clause().tokenAt(subject.claim().span().start()) + 1);
        String first = source.clause().word(source.clause().tokenAt(other.span().start()) + 1);
        String said = source.clause().word(source.clause().tokenAt(other.span().end()));
        return !Lemma.noun(next).equals(Lemma.noun(said)) && !Lemma.noun(next).equals(Lemma.noun(first));
    }
}
