package stet.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stet.model.Attribution;
import stet.model.Mention;
import stet.model.Normalized;

/** Who has been named and who is speaking, from sentence to sentence. */
final class Speakers {

    private Optional<Attribution> current = Optional.empty();
    private Set<String> persons = Set.of();
    private boolean several;
    private final Map<String, Set<String>> fullNames = new HashMap<>();
    private int paragraph = -1;

    /** Takes note of who speaks in a sentence; a quotation without a speaker goes on from the sentence before. */
    void hear(Sentence sentence, Optional<Report> report, boolean quoting) {
        boolean sameParagraph = paragraph >= 0
                && !breaks(sentence.text(), paragraph, sentence.span().start());
        boolean goesOn = quoting && sameParagraph && report.isEmpty();
        paragraph = sentence.span().end();
        if (!goesOn) {
            current = report.flatMap(this::resolved);
        }
    }

    private static boolean breaks(String text, int from, int to) {
        return text.substring(Math.min(from, to), to).indexOf('\n') >= 0;
    }

    private Optional<Attribution> resolved(Report report) {
        if (!report.byPronoun()) {
            return Optional.of(report.attribution());
        }
        boolean person = Lexicon.has("person", report.speaker().toLowerCase(Locale.ROOT));
        return onlyPerson().filter(name -> person).map(name -> new Attribution(name, report.written()));
    }

    Optional<Attribution> current() {
        return current;
    }

    /** The one person that the sentence before names, if it names exactly one. */
    Optional<String> onlyPerson() {
        return persons.size() == 1 ? Optional.of(persons.iterator().next()) : Optional.empty();
    }

    /** Whether the sentence before names more than one. */
    boolean areSeveral() {
        return several;
    }

    /** Takes note of the persons that a sentence names; one without names leaves those of the sentence before. */
    void remember(Sentence sentence, List<Mention> found) {
        Set<String> named = new LinkedHashSet<>();
        for (Mention mention : found) {
            if (mention.value() instanceof Normalized.Role role) {
                named.add(role.person());
            }
        }
        List<String> others = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            int end = at;
            while (sentence.isName(end)) {
                end++;
            }
            if (end - at >= 2) {
                others.add(sentence.words(at, end));
            }
            at = Math.max(at, end);
        }
        named.forEach(this::rememberFullName);
        others.stream().filter(run -> named.stream().noneMatch(run::contains)).forEach(this::rememberFullName);
        boolean severalNames =
                others.stream().anyMatch(o -> named.stream().noneMatch(n -> o.contains(n) || n.contains(o)));
        if (!named.isEmpty() || !others.isEmpty()) {
            persons = severalNames ? Set.of() : Set.copyOf(named);
            several = named.size() + others.size() > 1 && persons.size() != 1;
        }
    }

    private void rememberFullName(String person) {
        int space = person.lastIndexOf(' ');
        if (space > 0) {
            fullNames
                    .computeIfAbsent(person.substring(space + 1), surname -> new LinkedHashSet<>())
                    .add(person);
        }
    }

    /** A person with a title, by the full name where a sentence before gave it; two of one surname are left as they are. */
    Mention inFull(Mention mention) {
        return mention.value() instanceof Normalized.Role role
                ? fullName(role.person())
                        .map(name ->
                                new Mention(mention.span(), new Normalized.Role(name, role.title(), role.status())))
                        .orElse(mention)
                : mention;
    }

    private Optional<String> fullName(String surname) {
        Set<String> known = fullNames.getOrDefault(surname, Set.of());
        return known.size() == 1 ? known.stream().findFirst() : Optional.empty();
    }
}
