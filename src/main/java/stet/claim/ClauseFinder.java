package stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stet.model.ClaimKind;
import stet.model.Mention;
import stet.model.Normalized;
import stet.model.Span;
import stet.text.PartOfSpeech.Tag;

/** Finds what happened and how things stand to each other, clause by clause. */
final class ClauseFinder {

    private ClauseFinder() {}

    /**
     * The events and relations of a sentence.
     *
     * @param values the numbers and times in it, for when an event was
     */
    static List<Mention> find(Sentence sentence, List<Clause> clauses, List<Mention> values) {
        List<Mention> out = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            int reach = i + 1 < clauses.size() ? clauses.get(i + 1).start() : sentence.size();
            String verb = clause.verb().lemma(sentence);
            boolean passive = clause.verb().passive();
            if (passive && (Lexicon.has("relation-verb", verb) || Lexicon.has("place-verb", verb))) {
                passiveRelation(sentence, clause, verb).ifPresent(out::add);
            } else if (clause.verb().copula(sentence) || Lexicon.has("relation-verb", verb)) {
                relation(sentence, clause, verb).ifPresent(out::add);
            } else if (!isSpeech(sentence, clause, clauses) && !isState(sentence, clause, verb)) {
                event(sentence, clause, verb, when(sentence, clause, reach, values))
                        .ifPresent(out::add);
            }
        }
        return out;
    }

    /** "Remains", "appears to be", "comes as": verbs that tell how things are, some of them only with certain words. */
    private static boolean isState(Sentence sentence, Clause clause, String verb) {
        int next = clause.verb().end();
        boolean shown = sentence.is(next, Tag.ADP) || sentence.is(next, "mark") || sentence.is(next, Tag.ADV);
        boolean moved = sentence.is(next, "way") || sentence.is(next - 1, "particle");
        return Lexicon.has("empty-verb", verb) || (verb.equals("appear") && !shown) || (verb.equals("come") && !moved);
    }

    private static boolean isSpeech(Sentence sentence, Clause clause, List<Clause> all) {
        return Lexicon.has("speech", clause.verb().lemma(sentence)) || SpeechCue.is(sentence, clause, all);
    }

    private static Optional<Mention> event(Sentence sentence, Clause clause, String verb, Optional<String> when) {
        VerbGroup group = clause.verb();
        int agent = group.passive() && sentence.at(group.end(), "by")
                ? Phrases.endAfter(sentence, group.end() + 1)
                : group.end();
        Optional<String> by =
                agent > group.end() + 1 ? Optional.of(sentence.words(group.end() + 1, agent)) : Optional.empty();
        Optional<String> actor = group.passive() ? by : clause.subject();
        Optional<String> object = group.passive() ? clause.subject() : clause.object();
        boolean joined = sentence.at(group.start() - 1, "and") || sentence.at(group.start() - 1, "but");
        boolean second = joined && !sentence.at(group.main(), verb); // "watch" may be an infinitive
        boolean bare = clause.start() == group.start() && clause.end() == group.start() + 1 && !second;
        if (bare || (actor.isEmpty() && object.isEmpty())) {
            return Optional.empty();
        }
        int end = Math.max(clause.end(), agent);
        return Optional.of(new Mention(
                sentence.tokens().span(isParted(sentence, clause) ? group.start() : clause.start(), end),
                new Normalized.Event(
                        actor,
                        verb,
                        object,
                        when,
                        where(sentence, end),
                        isDenied(sentence, clause),
                        group.modality())));
    }

    /** "The airport, which closed on Monday, has reopened": what stands between is another claim. */
    private static boolean isParted(Sentence sentence, Clause clause) {
        for (int at = clause.start() + 1; at < clause.verb().start(); at++) {
            if (sentence.at(at - 1, ",") && sentence.is(at, "relative")) {
                return true;
            }
        }
        return false;
    }

    /** "did not die" and "no child died" say the same. */
    private static boolean isDenied(Sentence sentence, Clause clause) {
        String subject = clause.subject().orElse("").toLowerCase(Locale.ROOT) + " ";
        String first = subject.substring(0, subject.indexOf(' '));
        boolean own = !sentence.is(clause.start(), "relative");
        return clause.verb().negated() || (own && Lexicon.has("denying-subject", first));
    }

    /** The one time between the subject of a clause and the next clause; of several, none is taken. */
    private static Optional<String> when(Sentence sentence, Clause clause, int reach, List<Mention> values) {
        if (reach <= clause.start()) {
            return Optional.empty();
        }
        Span place = sentence.tokens().span(clause.start(), reach);
        List<String> times = values.stream()
                .filter(value -> value.value().kind() == ClaimKind.DATE && place.contains(value.span()))
                .map(value -> value.span().of(sentence.text()))
                .toList();
        return times.size() == 1 ? Optional.of(times.getFirst()) : Optional.empty();
    }

    private static Optional<String> where(Sentence sentence, int from) {
        boolean place = sentence.is(from, "place-word") && sentence.isName(from + 1);
        int end = place ? Phrases.endAfter(sentence, from + 1) : from;
        return end > from + 1 ? Optional.of(sentence.words(from + 1, end)) : Optional.empty();
    }

    private static boolean isEmpty(String subject) {
        String lower = subject.toLowerCase(Locale.ROOT);
        return Lexicon.has("empty-subject", lower)
                || Lexicon.has("object-pronoun", lower)
                || Lexicon.has("pro-form", lower);
    }

    /** "The building is owned by the trust", "The firm is based in Utrecht". */
    private static Optional<Mention> passiveRelation(Sentence sentence, Clause clause, String verb) {
        int link = clause.verb().end();
        int end = Phrases.endAfter(sentence, link + 1);
        Optional<String> subject = clause.subject();
        if (end <= link + 1 || subject.isEmpty() || !sentence.is(link, Tag.ADP)) {
            return Optional.empty();
        }
        String other = sentence.words(link + 1, end);
        boolean agent = sentence.at(link, "by");
        String relation = agent
                ? verb
                : "be " + sentence.token(clause.verb().main()).lower() + " "
                        + sentence.token(link).lower();
        Normalized value = new Normalized.Relation(
                agent ? other : subject.get(),
                relation,
                agent ? subject.get() : other,
                clause.verb().negated());
        return Optional.of(new Mention(sentence.tokens().span(clause.start(), end), value));
    }

    private static Optional<Mention> relation(Sentence sentence, Clause clause, String verb) {
        int from = clause.verb().end();
        boolean linked = !clause.verb().copula(sentence) && sentence.is(from, "relation-link");
        int start = linked ? from + 1 : from;
        int end = Phrases.endAfter(sentence, start);
        Optional<String> subject = clause.subject();
        boolean adjective = end == start + 1 && !sentence.token(start).capitalized();
        boolean figure = adjective
                || sentence.is(start, "qualifier")
                || sentence.is(start, Tag.NUM)
                || sentence.is(start, Tag.SYM)
                || sentence.is(start, Tag.PRON);
        boolean bare = clause.verb().copula(sentence) && figure;
        if (end == start || bare || subject.isEmpty() || isEmpty(subject.get())) {
            return Optional.empty();
        }
        String relation = linked ? verb + " " + sentence.token(from).lower() : verb;
        return Optional.of(new Mention(
                sentence.tokens().span(clause.start(), end),
                new Normalized.Relation(
                        subject.get(),
                        relation,
                        sentence.words(start, end),
                        clause.verb().negated())));
    }
}
