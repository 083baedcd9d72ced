package stet.verdict;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import stet.model.Span;
import stet.text.Token;

/** The names, numbers and quoted words of a claim, which nothing like them can stand in for. */
final class Particulars {

    private Particulars() {}

    /** Whether a sentence has them all. */
    static boolean areIn(Subject subject, SourceSentence source) {
        return hasNames(subject, source)
                && hasPeople(subject, source)
                && hasNumbers(subject, source)
                && hasQuotedWords(subject, source);
    }

    /** "Rovers defender Sam Hooke" is not "Dunmore defender Sam Hooke"; a name left out may be understood. */
    private static boolean hasNames(Subject subject, SourceSentence source) {
        Set<String> own = subject.part();
        boolean missing = subject.clause().strangers(own, source.clause().terms()) > 0;
        boolean another = source.clause()
                        .strangers(source.clause().terms(), subject.topic().words())
                > 0;
        return !missing || !another;
    }

    /** "Councillor Martin Grey" is not "councillor Sarah Grey", and a coach is no assistant coach. */
    private static boolean hasPeople(Subject subject, SourceSentence source) {
        return Persons.named(subject, source).noneMatch(Persons::isDoubtful);
    }

    /** "Beat them 3-2" is not "beat them 3-1"; "six" will do for "6". */
    private static boolean hasNumbers(Subject subject, SourceSentence source) {
        Span span = subject.claim().span();
        return subject.clause().tokens().stream()
                .filter(token -> span.contains(token.span()))
                .allMatch(token -> Spelling.figure(token)
                        .map(figure -> hasFigure(source, figure) || isMet(subject, token, source))
                        .orElse(true));
    }

    private static boolean hasFigure(SourceSentence source, String figure) {
        return source.clause().tokens().stream()
                .flatMap(other -> Spelling.figure(other).stream())
                .anyMatch(figure::equals);
    }

    private static boolean isMet(Subject subject, Token token, SourceSentence source) {
        return subject.values().stream()
                .filter(own -> own.span().overlaps(token.span()))
                .anyMatch(own -> Values.among(own.value(), source.values()) == Values.Relation.COMPATIBLE);
    }

    /** Whoever "spoke of a late victory" did not speak of "a late defeat". */
    private static boolean hasQuotedWords(Subject subject, SourceSentence source) {
        List<String> said = Quotation.words(source.clause().tokens());
        return Quotation.inside(subject.claim().quote()).stream()
                .allMatch(words -> Collections.indexOfSubList(said, words) >= 0);
    }
}
