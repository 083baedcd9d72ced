package stet.verdict;

import static stet.verdict.TitleStatus.areOfOtherTimes;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.model.Mention;
import stet.model.Normalized.Role;
import stet.model.Normalized.Time;
import stet.model.Stance;
import stet.text.Token;
import stet.text.Tokens;

/**
 * People and titles: the same person under the same title; one spelt otherwise; one who holds the title no longer, or
 * not yet. Two people who only share a surname are kept apart, since both the given name and the title must agree.
 */
final class RoleReconciler implements Reconciler {

    private static final int MIN_SHARED = 3;
    private static final int MIN_TITLE = 3;
    private static final int MIN_BODY = 4;
    private static final double STRENGTH = 0.85;

    @Override
    public String name() {
        return "name";
    }

    @Override
    public Optional<Finding> reconcile(Subject subject, SourceSentence source) {
        if (!(subject.claim().normalized() instanceof Role role)) {
            return Optional.empty();
        }
        List<String> person = PersonName.words(role.person());
        Optional<Finding> nationality = Nationality.conflict(subject, person, source);
        if (nationality.isPresent()) {
            return nationality;
        }
        Set<String> title = Terms.title(role.title());
        boolean sameTitle = hasTitle(source, List.copyOf(title));
        boolean named = PersonName.in(source.clause().tokens()).stream().anyMatch(p -> p.isCalled(person));
        if (person.size() < 2 || title.isEmpty() || !(sameTitle || named || isSameMatter(subject, role, source))) {
            return Optional.empty();
        }
        List<PersonName> people = PersonName.in(source.clause().tokens());
        return people.stream()
                .filter(p -> p.isCalled(person))
                .findFirst()
                .map(p -> sameTitle ? status(subject, role, p, source) : otherTitle(subject, role, p, source))
                .or(() -> people.stream()
                        .filter(p -> Names.isVariant(person, p.words()) || isSamePost(subject, role, person, p, source))
                        .findFirst()
                        .map(p -> variant(subject, source, p)));
    }

    /** "Prime Minister" will do for "Israeli Prime Minister" where the passage speaks of Israel. */
    private static boolean hasTitle(SourceSentence source, List<String> title) {
        Set<String> words = Terms.title(source.text());
        boolean bodyLeftOut = title.size() >= MIN_TITLE
                && words.containsAll(title.subList(1, title.size()))
                && source.context().stream().anyMatch(known -> isSameBody(known, title.getFirst()));
        return !title.isEmpty() && (words.containsAll(title) || bodyLeftOut);
    }

    private static boolean isSameBody(String known, String body) {
        return known.equals(body) || (known.length() >= MIN_BODY && body.startsWith(known));
    }

    /** Whoever holds the same post at the same event under a name like the claimed one is the same person. */
    private static boolean isSamePost(
            Subject subject, Role role, List<String> person, PersonName found, SourceSentence source) {
        return subject.isSameEvent(source)
                && isTitled(source, found, Terms.title(role.title()))
                && Names.isMisremembered(person, found.words());
    }

    private static Finding otherTitle(Subject subject, Role role, PersonName person, SourceSentence source) {
        return TitleConflict.find(subject, Title.of(role.title()), person, source)
                .orElseGet(() -> untitled(person));
    }

    /** Without the title it takes another name that both sentences have, beside the matter itself. */
    private static boolean isSameMatter(Subject subject, Role role, SourceSentence source) {
        Set<String> rest = Terms.without(source.clause().terms(), Terms.of(role.person()));
        boolean otherName = subject.clause().names().stream()
                .anyMatch(name -> !Terms.shared(Terms.without(name, Terms.title(role.title())), rest)
                        .isEmpty());
        return otherName && Terms.shared(subject.near(), rest).size() >= MIN_SHARED;
    }

    private static Finding untitled(PersonName person) {
        return new Finding(Stance.NEUTRAL, STRENGTH, person.text(), "same name, title not given");
    }

    private static Finding status(Subject subject, Role role, PersonName person, SourceSentence source) {
        Set<String> title = Terms.title(role.title());
        if (!isTitled(source, person, title)) {
            return untitled(person);
        }
        String own = own(subject, role, title);
        String other = TitleStatus.of(person, title, source.clause());
        String said = TitleStatus.words(person, title, source.clause());
        if (TitleStatus.agree(own, other) || (areOfOtherTimes(own, other) && isOfThePast(subject))) {
            return new Finding(Stance.SUPPORTS, STRENGTH, said, "same name and title");
        }
        boolean trade = own.isEmpty() != other.isEmpty()
                && Title.of(role.title()).sort().equals(Optional.of("profession"));
        boolean another = subject.isContemporary(source) && !trade && !areOfOtherTimes(own, other);
        return new Finding(
                another ? Stance.REFUTES : Stance.NEUTRAL,
                STRENGTH,
                said,
                (another ? "another hold on the title: " : "title at another time: ") + said);
    }

    /** "Opened in 1962 by the then prime minister": a sentence about the past gives people their titles of that time. */
    private static boolean isOfThePast(Subject subject) {
        return subject.values().stream()
                .map(Mention::value)
                .anyMatch(value -> value instanceof Time time && subject.isLongPast(time));
    }

    /** What the claim says with the title, or else beside the name. */
    private static String own(Subject subject, Role role, Set<String> title) {
        List<String> named = PersonName.words(role.person());
        String stated = role.status().map(TitleStatus::plain).orElseGet(() -> TitleStatus.in(Tokens.of(role.title())));
        return !stated.isEmpty()
                ? stated
                : PersonName.in(subject.clause().tokens()).stream()
                        .filter(p -> p.isCalled(named))
                        .findFirst()
                        .map(p -> TitleStatus.of(p, title, subject.clause()))
                        .orElse("");
    }

    /** Whether the last word of the title stands beside the name: "President Ann Lee", "Ann Lee, the former president". */
    private static boolean isTitled(SourceSentence source, PersonName person, Set<String> title) {
        List<Token> tokens = source.clause().tokens();
        int from = Math.max(0, person.first() - 3);
        // "Ann Lee's predecessor as mayor" gives her no title after the name.
        boolean owns = source.clause().word(person.end()).endsWith("s")
                && !Character.isLetter(source.clause().word(person.end()).charAt(0));
        int to = owns
                ? person.end()
                : Math.min(tokens.size(), person.first() + person.words().size() + 7);
        Set<String> near = new HashSet<>();
        tokens.subList(from, to).forEach(token -> near.addAll(Terms.title(token.text())));
        return title.stream().reduce((a, b) -> b).map(near::contains).orElse(false);
    }

    private static Finding variant(Subject subject, SourceSentence source, PersonName person) {
        boolean sameMatter = subject.align(source).covered() >= 0.3 || subject.isSameEvent(source);
        Stance stance = sameMatter ? Stance.REFUTES : Stance.NEUTRAL;
        return new Finding(stance, STRENGTH, person.text(), "name spelt otherwise: " + person.text());
    }
}
