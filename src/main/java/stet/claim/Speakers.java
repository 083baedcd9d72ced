package stet.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import stet.model.Attribution;
import stet.model.Mention;
import stet.model.Normalized;

/** Who has been named and who is speaking, from sentence to sentence. */
final class Speakers {

    private Optional<Attribution> current = Optional.empty();
    private Set<String> persons = Set.of();
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
        boolean severalNames =
                others.stream().anyMatch(o -> named.stream().noneMatch(n -> o.contains(n) || n.contains(o)));
        if (!named.isEmpty() || !others.isEmpty()) {
            persons = severalNames ? Set.of() : Set.copyOf(named);
        }
    }
}
