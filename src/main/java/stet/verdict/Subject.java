package stet.verdict;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.model.Article;
import stet.model.Claim;
import stet.model.Mention;
import stet.model.Normalized;
import stet.model.Span;
import stet.text.Tokens;

/**
 * A claim with what surrounds it in the article.
 *
 * @param clause the sentence it stands in, with offsets of the article
 * @param values numbers, dates and durations of that sentence
 * @param near content words near the claim itself
 * @param part content words of the part of the sentence that the claim stands in
 * @param topic what the article as a whole is about
 * @param undatedAlike whether texts without a date are taken to speak of one time
 */
record Subject(
        Claim claim,
        Article article,
        Clause clause,
        List<Mention> values,
        Set<String> near,
        Set<String> part,
        Topic topic,
        boolean undatedAlike) {

    private static final int REACH = 8;
    private static final int SUBJECT = 3;
    private static final int MATTER = 2;
    private static final int MAX_AGE_DAYS = 45;
    private static final int SAME_EVENT_DAYS = 7;
    private static final int YEAR_DAYS = 365;

    static Subject of(Claim claim, ReadArticle read, boolean undatedAlike) {
        ReadArticle.Sentence sentence = read.sentence(claim.sentence());
        Clause clause = sentence.clause();
        Tokens tokens = clause.tokens();
        Set<String> near = claim.normalized() instanceof Normalized.Time
                ? Terms.beside(tokens, claim.span(), REACH)
                : clause.around(claim.span(), REACH);
        near.addAll(farVerb(clause, claim.span()));
        Set<String> part = Segment.terms(clause, claim.span());
        return new Subject(claim, read.article(), clause, sentence.values(), near, part, read.topic(), undatedAlike);
    }

    /** Where the verb stands far before a value, the verb and its subject. */
    private static Set<String> farVerb(Clause clause, Span value) {
        int first = clause.tokenAt(value.start());
        return clause.governing(value)
                .filter(verb -> verb < first - REACH)
                .map(verb -> Terms.of(clause.tokens().subList(Math.max(0, verb - SUBJECT), verb + 1)))
                .orElse(Set.of());
    }

    /** "In Peshawar": the sentence says where, and the article speaks of no such place. */
    boolean isElsewhere(SourceSentence source) {
        List<Set<String>> places = source.clause().places();
        return !places.isEmpty()
                && !topic.names().isEmpty()
                && places.stream()
                        .allMatch(place -> Terms.shared(place, topic.words()).isEmpty());
    }

    /** How well a source's sentence is about the same thing. */
    Alignment align(SourceSentence source) {
        int shared = source.forms().countMet(near);
        int strangers = clause.strangers(near, source.whole().names());
        double covered = (double) shared / Math.max(1, near.size());
        int own = source.forms().countMet(part);
        Alignment.Local local =
                new Alignment.Local(part.size(), own, hasMatter(source.clause().terms()), isSameEvent(source));
        return new Alignment(shared, covered, strangers, isAbout(source), isOfOneTime(source), local);
    }

    /** Two words that are no names, or as many as there are. */
    private boolean hasMatter(Set<String> known) {
        Set<String> names = new LinkedHashSet<>();
        clause.names().forEach(names::addAll);
        Set<String> matter = Terms.without(part, names);
        return Terms.countShared(matter, known) >= Math.min(MATTER, matter.size());
    }

    /** Whether the claim's value belongs to the same verb as a value of a source, or to one of its meaning or its opposite. */
    boolean sameVerb(SourceSentence source, Span value) {
        Optional<String> own = clause.governor(claim.span());
        boolean same = own.isPresent()
                && GoverningVerb.all(source.clause(), value).stream()
                        .anyMatch(other -> Poles.compare(own.get(), other) != Poles.Relation.UNRELATED
                                || Deeds.alike(own.get()).equals(Deeds.alike(other)));
        return same
                || own.map(verb -> Segment.terms(source.clause(), value).contains(verb))
                        .orElse(false);
    }

    /** Whether a source came out within days of the article and names the same people and places. */
    boolean isSameEvent(SourceSentence source) {
        return (isSameTopic(source) || topic.isCastSharedBy(source.whole()))
                && apart(source).map(days -> days <= SAME_EVENT_DAYS).orElse(undatedAlike);
    }

    /** Whether a source names the people and places that the article is about. */
    boolean isSameTopic(SourceSentence source) {
        return topic.isSharedBy(source.whole());
    }

    /** Whether the claim stands beside names, and the source's sentence has every one of them. */
    boolean isAnchored(SourceSentence source) {
        return clause.names().stream()
                        .anyMatch(name -> !Terms.shared(name, near).isEmpty())
                && clause.strangers(near, source.clause().capitalized()) == 0;
    }

    /** Whether another value is a contradiction: at the same event, or of the same names at about the same time. */
    private boolean isOfOneTime(SourceSentence source) {
        return isSameEvent(source) || (isContemporary(source) && isAnchored(source));
    }

    /** Whether the sentence can be about the claim's matter at all, whatever words the two share. */
    boolean isAbout(SourceSentence source) {
        return ((isSameTopic(source) || isSameEvent(source)) && !isElsewhere(source)) || isAnchored(source);
    }

    /**
     * Whether a source speaks of about the same time, so that another value is a contradiction, not another state. Where
     * a day is unknown there is no telling.
     */
    boolean isContemporary(SourceSentence source) {
        return apart(source).map(days -> days <= MAX_AGE_DAYS).orElse(undatedAlike);
    }

    /** Whether a source is known to have come out long before or after the article. */
    boolean isOfOtherDays(SourceSentence source) {
        return apart(source).map(days -> days > MAX_AGE_DAYS).orElse(false);
    }

    /** Whether a source is known to have come out so long before or after the article that who holds an office may have changed. */
    boolean isOfOtherYears(SourceSentence source) {
        return apart(source).map(days -> days > YEAR_DAYS).orElse(false);
    }

    /** Whether the source allows every number and date in the claim's sentence. */
    boolean isMetBy(SourceSentence source) {
        return values.stream()
                .allMatch(own -> Values.among(own.value(), source.values()) != Values.Relation.INCOMPATIBLE);
    }

    /** "They have not lost since March 8" is no word on what was on March 8 or before. */
    boolean beginsAfter(SourceSentence source) {
        List<LocalDate> starts = values.stream()
                .filter(own -> own.value() instanceof Normalized.Duration)
                .flatMap(own -> ((Normalized.Duration) own.value()).start().stream())
                .toList();
        return source.mentions(Normalized.Time.class).stream()
                .flatMap(time -> ((Normalized.Time) time.value()).end().stream())
                .anyMatch(end -> starts.stream().anyMatch(start -> !end.isAfter(start)));
    }

    /** Whether a time was over long before the article came out. */
    boolean isLongPast(Normalized.Time time) {
        return article.published()
                .flatMap(day -> Dates.last(time).map(end -> end.isBefore(day.minusDays(MAX_AGE_DAYS))))
                .orElse(false);
    }

    private Optional<Long> apart(SourceSentence source) {
        return article.published()
                .flatMap(
                        day -> source.source().published().map(other -> Math.abs(ChronoUnit.DAYS.between(day, other))));
    }
}
