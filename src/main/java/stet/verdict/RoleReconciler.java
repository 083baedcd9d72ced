package stet.verdict;

import java.util.List;
import java.util.Optional;
import stet.model.Normalized.Role;

/** People and titles, as {@link Persons} compares them. */
final class RoleReconciler implements Reconciler {

    @Override
    public String name() {
        return "name";
    }

    @Override
    public Optional<Finding> reconcile(Subject subject, SourceSentence source) {
        return subject.claim().normalized() instanceof Role role
                ? new Persons(subject, source, PersonName.words(role.person()), List.of(title(subject, role))).compare()
                : Optional.empty();
    }

    /** The claim's title with what the sentence says of it beside the name. */
    private static Title title(Subject subject, Role role) {
        Title stated = Title.of(role.title(), role.status());
        List<String> person = PersonName.words(role.person());
        return PersonName.in(subject.clause().tokens()).stream()
                .filter(p -> p.isCalled(person))
                .flatMap(p -> TitleReader.titles(p, subject.clause(), List.of(stated)).stream())
                .filter(t -> stated.words().contains(t.head()))
                .findFirst()
                .orElse(stated);
    }
}
