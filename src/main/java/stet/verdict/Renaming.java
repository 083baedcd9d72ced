package stet.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stet.model.Normalized.Role;
import stet.model.Stance;
import stet.verdict.Names.Likeness;

/** Whether a sentence speaks of the claim's person under another name: somebody who holds the same title or did the same thing. */
record Renaming(Subject subject, SourceSentence source, List<String> name, List<Title> titles) {

    private static final double STRENGTH = 0.85;
    private static final double COVERED = 0.3;
    private static final double MUCH = 0.6;
    private static final double DEED = 0.8;
    private static final int DEED_TERMS = 3;

    /** The most alike of the names that are plainly another for the claimed one. */
    Optional<Finding> find() {
        return source.people().stream()
                .map(p -> Map.entry(p, Names.compare(name, p.words())))
                .filter(e -> !e.getKey().isBody() && !areTwo(e.getKey(), e.getValue()))
                .filter(e -> isSamePerson(e.getKey(), e.getValue()))
                .min(Comparator.comparing(Map.Entry::getValue))
                .map(e -> e.getKey().text())
                .map(said -> new Finding(Stance.REFUTES, STRENGTH, said, "name spelt otherwise: " + said))
                .or(this::perhaps);
    }

    /** "Helen Marsh", "Harriet Marsh": like names and the same initials, where neither text has the other's. */
    private Optional<Finding> perhaps() {
        return PersonName.people(source.clause().tokens()).stream()
                .filter(p -> !p.isBody() && isLike(Names.compare(name, p.words())))
                .filter(p -> isSameInitials(p) && !areTwo(p, Likeness.HALF) && subject.isSameEvent(source))
                .map(PersonName::text)
                .findFirst()
                .map(said -> new Finding(
                        Stance.REFUTES, Finding.DOUBTFUL, said, "perhaps the same person by another name: " + said));
    }

    private static boolean isLike(Likeness likeness) {
        return likeness != Likeness.SAME && likeness != Likeness.OTHER;
    }

    private boolean isSamePerson(PersonName found, Likeness likeness) {
        boolean sameEvent = subject.isSameEvent(source);
        Optional<Title> shared = sharedTitle(found).filter(title -> isRole() || title.isKin());
        return switch (likeness) {
            case NEAR -> isSameMatter() || (sameEvent && (isRole() || shared.isPresent() || isSameDeed()));
            case ALIKE -> sameEvent && (shared.isPresent() || isSameDeed());
            case HALF ->
                sameEvent
                        && (shared.map(t -> titles.stream().anyMatch(own -> own.isOfOne(t)))
                                        .orElse(false)
                                || (isSameInitials(found) && isSameDeed()));
            case SAME, OTHER -> false;
        };
    }

    private boolean isSameInitials(PersonName found) {
        return name.getFirst().charAt(0) == found.words().getFirst().charAt(0)
                && name.getLast().charAt(0) == found.words().getLast().charAt(0);
    }

    private Optional<Title> sharedTitle(PersonName found) {
        return TitleReader.titles(found, source.clause(), titles).stream()
                .filter(t -> titles.stream()
                        .anyMatch(own ->
                                own.isSame(t, source.context()) && own.status().equals(t.status())))
                .findFirst();
    }

    /** "Chief engineer Ann Lee" is a claim about her, where a statement may name her beside others. */
    private boolean isRole() {
        return subject.claim().normalized() instanceof Role;
    }

    private boolean isSameMatter() {
        return subject.align(source).covered() >= (isRole() ? COVERED : MUCH);
    }

    /** Nearly all that the claim says beside the name, with no other value. */
    private boolean isSameDeed() {
        Set<String> matter = Terms.without(Terms.of(subject.claim().quote()), Terms.of(String.join(" ", name)));
        int shared = Terms.shared(matter, source.clause().terms()).size();
        long met = subject.values().stream()
                .filter(own -> own.span().overlaps(subject.claim().span()))
                .filter(own -> Values.among(own.value(), source.values()) == Values.Relation.COMPATIBLE)
                .count();
        return shared + met >= DEED_TERMS && shared >= DEED * matter.size() && subject.isMetBy(source);
    }

    /** Where the article speaks of the other one too, or the source of the claimed one, the two are two people. */
    private boolean areTwo(PersonName found, Likeness likeness) {
        Set<String> own = Terms.of(String.join(" ", name));
        Set<String> theirs = Terms.of(found.text());
        Set<String> known = likeness == Likeness.HALF
                ? subject.topic().words()
                : subject.clause().terms();
        return likeness == Likeness.OTHER
                || !Terms.shared(Terms.without(theirs, own), known).isEmpty()
                || !Terms.shared(Terms.without(own, theirs), source.whole().names())
                        .isEmpty();
    }
}
