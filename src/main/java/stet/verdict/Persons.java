package stet.verdict;

import static stet.verdict.TitleStatus.areOfOtherTimes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stet.model.Mention;
import stet.model.Normalized.Time;
import stet.model.Span;
import stet.model.Stance;
import stet.verdict.Names.Likeness;

/**
 * What a sentence of a source says of a person whom the claim names: under the same title, held in the same way or
 * otherwise; under another title; or under another name, where title or deed tell that the same person is meant.
 *
 * @param name the person as the claim names them
 * @param titles what the claim calls them
 */
record Persons(Subject subject, SourceSentence source, List<String> name, List<Title> titles) {

    private static final double STRENGTH = 0.85;
    private static final double EXCLUSIVE = 0.75;

    /** The people whose names stand in the claim. */
    static Stream<Persons> named(Subject subject, SourceSentence source) {
        Clause clause = subject.clause();
        return PersonName.people(clause.tokens()).stream()
                .filter(p -> clause.tokens()
                        .span(p.first(), p.end())
                        .overlaps(subject.claim().span()))
                .map(p -> new Persons(subject, source, p.words(), TitleReader.titles(p, clause)));
    }

    /** What the sentence says of the person; empty where it does not plainly speak of them. */
    Optional<Finding> compare() {
        return same().map(this::titled).orElseGet(() -> renaming().find());
    }

    /** Another name or nationality, for a claim that is about something else. */
    Optional<Finding> calledOtherwise() {
        return same().isPresent()
                ? Nationality.conflict(subject, name, source)
                : renaming().find();
    }

    private Optional<PersonName> same() {
        List<PersonName> runs = PersonName.in(source.clause().tokens());
        return runs.stream()
                .filter(p -> p.isCalled(name))
                .findFirst()
                .or(() -> runs.stream()
                        .filter(p -> Names.compare(name, p.words()) == Likeness.SAME)
                        .findFirst());
    }

    private Renaming renaming() {
        return new Renaming(subject, source, name, titles);
    }

    private Optional<Finding> titled(PersonName person) {
        Optional<Finding> nationality = Nationality.conflict(subject, name, source);
        if (nationality.isPresent() || titles.isEmpty()) {
            return nationality;
        }
        List<Title> found = TitleReader.titles(person, source.clause(), titles);
        Set<String> known = source.context();
        return Optional.of(titles.stream()
                .flatMap(own -> found.stream().filter(t -> own.isSame(t, known)).map(t -> held(own, t, person)))
                .findFirst()
                .or(() -> titles.stream()
                        .flatMap(own ->
                                found.stream().filter(t -> excludes(own, t)).map(t -> otherTitle(own, t, person)))
                        .findFirst())
                .orElseGet(() -> new Finding(Stance.NEUTRAL, STRENGTH, person.text(), "same name, title not given")));
    }

    /** The same title, held alike or not. */
    private Finding held(Title own, Title found, PersonName person) {
        String said = said(found, person);
        boolean past = areOfOtherTimes(own.status(), found.status()) && isOfThePast();
        if (TitleStatus.agree(own.status(), found.status()) || past) {
            // "Erik Holm" may be another than Erik Johan Holm, and nobody stays minister for ever.
            boolean lasts = !subject.isOfOtherYears(source) || found.status().equals(TitleStatus.FORMER);
            Stance stance = person.words().size() == name.size() && lasts ? Stance.SUPPORTS : Stance.NEUTRAL;
            return new Finding(stance, STRENGTH, said, "same name and title");
        }
        // Whoever has retired from a trade or a rank is still called by it.
        boolean retired = (own.status() + found.status()).equals(TitleStatus.FORMER);
        boolean kept = retired && !own.sort().equals(Optional.of("office"));
        boolean another = subject.isContemporary(source) && !kept && !areOfOtherTimes(own.status(), found.status());
        return new Finding(
                another ? Stance.REFUTES : Stance.NEUTRAL,
                STRENGTH,
                said,
                (another ? "another hold on the title: " : "title at another time: ") + said);
    }

    /** "Opened in 1962 by the then prime minister": a sentence about the past gives people their titles of that time. */
    private boolean isOfThePast() {
        return subject.values().stream()
                .map(Mention::value)
                .anyMatch(value -> value instanceof Time time && subject.isLongPast(time));
    }

    /** Two titles that one person does not have at once, told of one event; whoever else has the claimed one leaves it open. */
    private boolean excludes(Title own, Title found) {
        return subject.isSameEvent(source)
                && own.sort().isPresent()
                && !TitleStatus.isOfOtherTime(own.status())
                && !found.agrees(own)
                && (!own.isIn(source.context()) || isHeldBySomebodyElse(own));
    }

    /** "Ann Lee, the chief executive, sat beside the chair, Bo Dahl": then Dahl is not the chief executive. */
    private boolean isHeldBySomebodyElse(Title own) {
        return source.people().stream()
                .filter(p -> Names.compare(name, p.words()) == Likeness.OTHER)
                .anyMatch(p -> TitleReader.titles(p, source.clause(), titles).stream()
                        .anyMatch(t -> own.isSame(t, source.context())));
    }

    /** Two offices exclude each other; a profession beside an office is doubtful, since people are called more than one thing. */
    private Finding otherTitle(Title own, Title found, PersonName person) {
        boolean offices = own.sort().equals(Optional.of("office"))
                && found.sort().equals(own.sort())
                && found.status().isEmpty();
        String said = said(found, person);
        return new Finding(Stance.REFUTES, offices ? EXCLUSIVE : Finding.DOUBTFUL, said, "another title: " + said);
    }

    /** The source's own words from the title to the name, or from the name to the title. */
    private String said(Title title, PersonName person) {
        int from = Math.min(title.first(), person.first());
        int to = Math.max(title.end(), person.end());
        Span span = source.clause().tokens().span(from, to);
        return span.of(source.text());
    }

    /** Whether the sentence rather speaks of somebody of a like name, or gives the person a title held otherwise. */
    boolean isDoubtful() {
        List<PersonName> people = source.people();
        Optional<PersonName> same = people.stream()
                .filter(p -> Names.compare(name, p.words()) == Likeness.SAME)
                .findFirst();
        return same.map(this::isTitledOtherwise)
                .orElseGet(() -> people.stream().anyMatch(p -> Names.compare(name, p.words()) != Likeness.OTHER));
    }

    private boolean isTitledOtherwise(PersonName person) {
        List<Title> found = TitleReader.titles(person, source.clause(), titles);
        return !titles.isEmpty()
                && !found.isEmpty()
                && titles.stream()
                        .noneMatch(own -> found.stream()
                                .anyMatch(t -> own.isSame(t, source.context())
                                        && TitleStatus.agree(own.status(), t.status())));
    }
}
