package stet.verdict;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import stet.model.Normalized.Duration;
import stet.text.Token;
import stet.text.Tokens;

/** Whether a sentence with the claim's verb plainly says what the claim says, and of the same event. */
final class SameStatement {

    private static final int MIN_TERMS = 3;
    private static final double WHOLE = 0.6;
    private static final String ONE_OF = "one of the ";

    private SameStatement() {}

    static boolean isPlain(Subject subject, SourceSentence source) {
        return subject.part().size() >= MIN_TERMS
                && subject.isAbout(source)
                && hasRest(subject, source)
                && isPutAlike(subject, source)
                && subject.isMetBy(source)
                && !Occasion.isAnother(subject, source)
                && isAsStrict(subject, source)
                && !hasOpposite(subject, source)
                && Particulars.areIn(subject, source)
                && !Ways.areReversed(subject.clause(), 0, source.clause(), 0)
                && hasValues(subject, source)
                && !Antecedents.areOpen(subject, source);
    }

    /** Whether the verbs that both have are put alike, as facts, denied or only possible, and told of the same people. */
    private static boolean isPutAlike(Subject subject, SourceSentence source) {
        Clause claim = subject.clause();
        return claim.verbs().stream()
                        .filter(verb -> subject.claim()
                                .span()
                                .contains(claim.tokens().get(verb).span()))
                        .allMatch(verb -> isPutAlike(claim, verb, source.clause()))
                && isSayingDenied(claim) == isSayingDenied(source.clause());
    }

    private static boolean isPutAlike(Clause claim, int verb, Clause source) {
        List<Integer> same = source.verbs().stream()
                .filter(other -> source.lemma(other).equals(claim.lemma(verb)))
                .toList();
        return same.isEmpty()
                || same.stream()
                        .anyMatch(other -> Assertion.of(claim, verb).equals(Assertion.of(source, other))
                                && Parties.areOfOneDeed(claim, verb, source, other));
    }

    /** "Did not say when": so the verb of saying itself is denied. */
    private static boolean isSayingDenied(Clause clause) {
        return clause.verbs().stream()
                .filter(verb -> Terms.WORDS.has("reporting", clause.lemma(verb)))
                .anyMatch(verb -> Polarity.denied(clause, verb));
    }

    /** "Adopted unanimously" takes more than "adopted", and one of the highest need not be the highest. */
    private static boolean isAsStrict(Subject subject, SourceSentence source) {
        Set<String> said = words(source.clause().tokens());
        boolean strict = words(Tokens.of(subject.claim().quote())).stream()
                .allMatch(word -> !Terms.WORDS.has("strict", word) || said.contains(word));
        return strict
                && (subject.claim().quote().contains(ONE_OF) || !source.text().contains(ONE_OF));
    }

    /** "Found alive", "found dead": either side has a word that the other has the opposite of. */
    private static boolean hasOpposite(Subject subject, SourceSentence source) {
        Set<String> own = subject.part();
        Set<String> known = source.clause().terms();
        Set<String> strange = Terms.without(known, subject.clause().terms());
        return Terms.without(own, known).stream()
                .filter(word -> !Poles.has(word))
                .anyMatch(word -> strange.stream().anyMatch(other -> Poles.areOpposite(word, other)));
    }

    private static Set<String> words(Tokens tokens) {
        return tokens.stream().map(Token::lower).collect(Collectors.toSet());
    }

    /** "Won three prizes" takes a source that counts three of them. */
    private static boolean hasValues(Subject subject, SourceSentence source) {
        return subject.values().stream()
                .filter(own -> own.span().overlaps(subject.claim().span()) && !(own.value() instanceof Duration))
                .allMatch(own -> Values.among(own.value(), source.values()) == Values.Relation.COMPATIBLE
                        || source.text()
                                .contains(own.span().of(subject.article().text())));
    }

    /** "Was born in Bristol" is not borne out by a sentence that has another place. */
    private static boolean hasRest(Subject subject, SourceSentence source) {
        Set<String> part = subject.part();
        int shared = source.forms().countMet(part);
        return shared >= WHOLE * part.size() && subject.clause().strangers(part, source.context()) == 0;
    }
}
