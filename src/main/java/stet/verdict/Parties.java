package stet.verdict;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether two verbs are told of the same people and things. */
final class Parties {

    private static final int REACH = 5;

    private Parties() {}

    /** Whether one verb in two sentences is put alike there, and told of the same people or things as far as both name them. */
    static boolean areOfOneDeed(Clause claim, int verb, Clause source, int other) {
        boolean mutual = isMutual(claim, verb) && isMutual(source, other);
        return Assertion.of(claim, verb).isAsReal(Assertion.of(source, other))
                && (mutual || haveOneActor(claim, verb, source, other));
    }

    private static boolean haveOneActor(Clause claim, int verb, Clause source, int other) {
        return !areStrangers(claim, VerbRoles.actors(claim, verb), source, VerbRoles.actors(source, other))
                && !areStrangers(claim, VerbRoles.theme(claim, verb), source, VerbRoles.theme(source, other))
                && !swapped(claim, verb, source, other)
                && !isRelated(claim, verb, source, other)
                && !isRelated(source, other, claim, verb)
                && !isNamedBeside(claim, verb, source, other);
    }

    /** "The hackers said that Lodex had paid": whoever acts is not the one whom the claim names, who stands there too. */
    private static boolean isNamedBeside(Clause claim, int verb, Clause source, int other) {
        Set<String> named = Terms.shared(VerbRoles.actors(claim, verb), names(claim));
        Set<String> actors = VerbRoles.actors(source, other);
        return !named.isEmpty()
                && source.terms().containsAll(named)
                && Terms.shared(named, actors).isEmpty()
                && Terms.shared(names(source), actors).isEmpty()
                && actors.stream().anyMatch(noun -> !isSort(noun));
    }

    /** "A lawyer for Vale", "Vale's son": the one stands with the other's subject, and is not it. */
    private static boolean isRelated(Clause clause, int verb, Clause source, int other) {
        Set<String> own =
                VerbRoles.passive(clause, verb) ? VerbRoles.patients(clause, verb) : VerbRoles.actors(clause, verb);
        Set<String> theirs =
                VerbRoles.passive(source, other) ? VerbRoles.patients(source, other) : VerbRoles.actors(source, other);
        return VerbRoles.passive(clause, verb) == VerbRoles.passive(source, other)
                && !theirs.isEmpty()
                && Terms.shared(own, theirs).isEmpty()
                && !Terms.shared(own, VerbRoles.around(source, other)).isEmpty();
    }

    /** "A met B", "A merged with B": either may be named first. */
    static boolean isMutual(Clause clause, int verb) {
        boolean with = clause.words(
                        verb + 1, Math.min(verb + 1 + REACH, clause.tokens().size()))
                .contains("with");
        return Terms.WORDS.has("symmetric", clause.lemma(verb))
                || (with && Terms.WORDS.has("symmetric_with", clause.lemma(verb)));
    }

    /** Both verbs have the same actor and the same object, as far as both name them. */
    static boolean meet(Clause claim, int verb, Clause source, int other) {
        Set<String> actors = VerbRoles.actors(claim, verb);
        Set<String> others = VerbRoles.actors(source, other);
        Set<String> patients = VerbRoles.patients(claim, verb);
        Set<String> otherPatients = VerbRoles.patients(source, other);
        boolean objects = patients.isEmpty() || otherPatients.isEmpty();
        boolean known = !actors.isEmpty()
                && !others.isEmpty()
                && (isRelated(claim, verb, source, other)
                        || isRelated(source, other, claim, verb)
                        || (!isStandIn(actors, others, source) && !isStandIn(others, actors, claim)));
        boolean itself =
                !areOfOneFrame(claim, verb, source, other) && (isErgative(claim, verb) || isErgative(source, other));
        boolean unnamed = VerbRoles.isPronoun(source, other)
                && Terms.shared(actors, names(claim)).isEmpty();
        return !known || itself
                ? (unnamed && objects)
                        || isOne(claim, VerbRoles.theme(claim, verb), source, VerbRoles.theme(source, other))
                : (objects || isOne(claim, patients, source, otherPatients)) && isOne(claim, actors, source, others);
    }

    /** "The union ended the strike", "the strike ended". */
    private static boolean isErgative(Clause clause, int verb) {
        return Terms.WORDS.has("ergative", clause.lemma(verb));
    }

    /** Whether both have an object, or neither: in "a fire killed two" and "two died in a fire" nobody has changed places. */
    private static boolean areOfOneFrame(Clause claim, int verb, Clause source, int other) {
        return VerbRoles.patients(claim, verb).isEmpty()
                == VerbRoles.patients(source, other).isEmpty();
    }

    /** "The company" may stand for a name. */
    private static boolean isStandIn(Set<String> actors, Set<String> others, Clause other) {
        return actors.stream().allMatch(Parties::isSort) && names(other).containsAll(others);
    }

    private static boolean isSort(String noun) {
        return Terms.WORDS.has("group", noun) || Terms.WORDS.has("office", noun) || Terms.WORDS.has("profession", noun);
    }

    private static boolean isOne(Clause claim, Set<String> own, Clause source, Set<String> theirs) {
        Set<String> known = theirs.stream().map(Deeds::alike).collect(Collectors.toSet());
        return own.stream().map(Deeds::alike).anyMatch(known::contains) && !areOthers(claim, own, source, theirs);
    }

    /** Whether the parties of two verbs of one frame have changed places. */
    static boolean swapped(Clause claim, int verb, Clause source, int other) {
        return areOfOneFrame(claim, verb, source, other) && crossed(claim, verb, source, other);
    }

    /** The claim's actor is the source's target, and the source's actor the claim's target, as in "beat" and "lost to". */
    static boolean crossed(Clause claim, int verb, Clause source, int other) {
        Set<String> actors = VerbRoles.actors(claim, verb);
        Set<String> targets = VerbRoles.targets(claim, verb);
        Set<String> sourceActors = VerbRoles.actors(source, other);
        Set<String> sourceTargets = VerbRoles.targets(source, other);
        Set<String> moved = Terms.shared(Terms.without(actors, targets), Terms.without(sourceTargets, sourceActors));
        Set<String> met = Terms.shared(Terms.without(targets, actors), Terms.without(sourceActors, sourceTargets));
        boolean clear = VerbRoles.areTold(claim, verb) && VerbRoles.areTold(source, other);
        boolean kept = !Terms.shared(actors, sourceActors).isEmpty();
        return clear && !moved.isEmpty() && !met.isEmpty() && !kept;
    }

    /** Whether each side names who acts, and neither name is the other's: "the Dutch team", "Mark Holt" and "Maria Holt". */
    private static boolean areOthers(Clause a, Set<String> actors, Clause b, Set<String> others) {
        List<Set<String>> own = named(a, actors);
        List<Set<String>> theirs = named(b, others);
        return !own.isEmpty()
                && !theirs.isEmpty()
                && own.stream().noneMatch(name -> theirs.stream().anyMatch(other -> isPart(name, other)));
    }

    /** "Nurses had stopped work, when drivers were still at the wheel": whoever acts in the claim does something else. */
    static boolean areOthersBeside(Clause claim, int verb, Clause source, int other) {
        Set<String> own = VerbRoles.actors(claim, verb);
        Set<String> theirs = VerbRoles.actors(source, other);
        return VerbRoles.passive(claim, verb) == VerbRoles.passive(source, other)
                && !own.isEmpty()
                && !theirs.isEmpty()
                && WordForms.of(theirs).countMet(own) == 0
                && source.terms().containsAll(own);
    }

    /** Every word of a name in a sentence. */
    private static Set<String> names(Clause clause) {
        Set<String> names = new LinkedHashSet<>();
        clause.names().forEach(names::addAll);
        return names;
    }

    /** The same where a like first word may mean that one name is misspelt: "Ingvild Strand", "Ingvild Strom". */
    private static boolean areStrangers(Clause a, Set<String> actors, Clause b, Set<String> others) {
        return areOthers(a, actors, b, others)
                && named(a, actors).stream()
                        .noneMatch(name -> named(b, others).stream()
                                .anyMatch(other -> name.iterator()
                                        .next()
                                        .equals(other.iterator().next())));
    }

    private static boolean isPart(Set<String> name, Set<String> other) {
        return name.containsAll(other) || other.containsAll(name);
    }

    private static List<Set<String>> named(Clause clause, Set<String> among) {
        return clause.names().stream()
                .filter(name -> !Terms.shared(name, among).isEmpty())
                .toList();
    }
}
