package stet.verdict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stet.model.Mention;
import stet.model.Normalized.Quote;
import stet.model.Normalized.Time;
import stet.model.Span;
import stet.model.Stance;
import stet.text.Token;
import stet.text.Tokens;

/** Quotations: exact, elided, altered, given to another speaker, or not in the sentence at all. */
final class QuoteReconciler implements Reconciler {

    private static final int MIN_WORDS = 3;
    private static final int MIN_ALTERED_WORDS = 4;
    private static final int LONG = 8;
    private static final int NEXT = 2;
    private static final int OCCASION = 2;
    private static final int DISTINCT = 5;
    private static final double ALTERED = 0.7;
    private static final double STRENGTH = 0.9;

    @Override
    public String name() {
        return "quote";
    }

    @Override
    public Optional<Finding> reconcile(Subject subject, SourceSentence source) {
        if (!(subject.claim().normalized() instanceof Quote quote)) {
            return Optional.empty();
        }
        List<String> claimed = Quotation.words(Tokens.of(quote.words()));
        List<String> found = Quotation.words(source.clause().tokens());
        if (claimed.size() < MIN_WORDS) {
            return Optional.empty();
        }
        List<List<String>> parts = Quotation.parts(quote.words());
        if (Quotation.holds(found, parts) || Quotation.holds(Quotation.spoken(source.text()), parts)) {
            return Optional.of(
                    isDenied(subject, parts) == isDenied(found, parts)
                            ? speaker(subject, quote, source)
                            : denied(subject, source));
        }
        boolean another = isTitle(quote)
                || isOfAnother(subject, quote, source)
                || isMarkedWrong(quote, source)
                || isLongPast(subject, source)
                || Speakers.other(quote.speaker(), source).isPresent()
                || !speaksOfTheSame(quote, found)
                || !(subject.isSameEvent(source)
                        || (Speakers.isKnown(quote.speaker(), source) && claimed.size() >= LONG));
        return another ? Optional.empty() : altered(claimed, Quotation.quoted(source.text()), source);
    }

    /** "The best day of my life", said of the day in 2015, is no other wording of what is said now. */
    private static boolean isLongPast(Subject subject, SourceSentence source) {
        List<Mention> times = source.mentions(Time.class);
        String sentence = subject.claim().sentence().of(subject.article().text());
        return !times.isEmpty()
                && times.stream()
                        .allMatch(time -> subject.isLongPast((Time) time.value())
                                && !sentence.contains(time.span().of(source.text())));
    }

    /** "We seen [sic] it": what one side marks as an error the other may have put right. */
    private static boolean isMarkedWrong(Quote quote, SourceSentence source) {
        return Stream.of(quote.words(), source.text()).anyMatch(text -> text.contains("[sic"));
    }

    /** Small words alone make no quotation: "we have not … with anyone" may be about anything. */
    private static boolean speaksOfTheSame(Quote quote, List<String> found) {
        List<String> content = Tokens.of(quote.words()).stream()
                .filter(Terms::isContent)
                .map(Token::lower)
                .toList();
        long shared = content.stream().filter(found::contains).count();
        return shared > 0 && 2 * shared >= content.size();
    }

    /** "On the Road": every longer word has a capital, and nobody says it. */
    private static boolean isTitle(Quote quote) {
        return quote.speaker().isEmpty()
                && Tokens.of(quote.words()).stream().filter(Terms::isContent).allMatch(Token::capitalized);
    }

    /** "It is as clean as a theatre", "it is not as clean as a theatre": a part of a sentence is quoted without its "not". */
    private static boolean isDenied(Subject subject, List<List<String>> parts) {
        Span sentence = subject.claim().sentence();
        return isDenied(Quotation.words(Tokens.of(sentence.of(subject.article().text()))), parts);
    }

    private static boolean isDenied(List<String> sentence, List<List<String>> parts) {
        int start = Quotation.start(sentence, parts);
        return start > 0 && WordDiff.negations(sentence.subList(Math.max(0, start - NEXT), start)) > 0;
    }

    private static Finding denied(Subject subject, SourceSentence source) {
        Stance stance = subject.isSameEvent(source) ? Stance.REFUTES : Stance.NEUTRAL;
        return new Finding(stance, STRENGTH, source.text(), "denied on one side");
    }

    /** The words agree, so it remains who said them. */
    private static Finding speaker(Subject subject, Quote quote, SourceSentence source) {
        Optional<String> other = Speakers.other(quote.speaker(), source);
        if (other.isPresent()) {
            boolean inner = isNamed(subject, quote, other.get());
            Stance stance = !inner && isOneRemark(subject, quote, source) ? Stance.REFUTES : Stance.NEUTRAL;
            return new Finding(stance, STRENGTH, other.get(), "other speaker: " + other.get());
        }
        boolean doubtful = quote.speaker().isPresent()
                ? !Speakers.isKnown(quote.speaker(), source)
                        || Speakers.namesake(quote.speaker(), source).isPresent()
                        || Speakers.isOneOfTwo(source)
                : !Speakers.isNamedBefore(subject, source);
        boolean open = doubtful || isOfAnother(subject, quote, source);
        return open
                ? new Finding(Stance.NEUTRAL, STRENGTH, source.text(), "perhaps another speaker")
                : new Finding(Stance.SUPPORTS, STRENGTH, source.text(), "the same words");
    }

    private static boolean isOfAnother(Subject subject, Quote quote, SourceSentence source) {
        return ReportingClause.of(source.clause(), Quotation.words(Tokens.of(quote.words())))
                .filter(said ->
                        said.isOfAnother(around(subject, quote), subject.topic().words()))
                .isPresent();
    }

    /** "She quoted Jones: 'You learn from losses'": where the claim's sentence names the other one it is open who speaks. */
    private static boolean isNamed(Subject subject, Quote quote, String other) {
        return !Terms.shared(Terms.of(other), around(subject, quote)).isEmpty();
    }

    private static Set<String> around(Subject subject, Quote quote) {
        return Terms.without(subject.clause().terms(), Terms.of(quote.words()));
    }

    /** Two people may both say "we are working around the clock"; not a longer sentence, nor before one court. */
    private static boolean isOneRemark(Subject subject, Quote quote, SourceSentence source) {
        return Quotation.words(Tokens.of(quote.words())).size() > LONG
                || Terms.of(quote.words()).size() >= DISTINCT
                || Speakers.isKnown(quote.speaker(), source)
                || Terms.shared(around(subject, quote), source.clause().terms()).size() >= OCCASION;
    }

    private static Optional<Finding> altered(List<String> claimed, List<String> quoted, SourceSentence source) {
        List<String> found = Quotation.nearest(claimed, quoted);
        List<String> common = WordDiff.common(claimed, found);
        boolean sameLetters = String.join("", quoted).contains(String.join("", claimed));
        boolean nearly =
                !sameLetters && claimed.size() >= MIN_ALTERED_WORDS && common.size() >= ALTERED * claimed.size();
        if (!nearly) {
            return Optional.empty();
        }
        String diff = WordDiff.show(claimed, found);
        boolean changed = WordDiff.gaps(claimed, found).stream().anyMatch(WordDiff.Gap::changes);
        return Optional.of(
                changed
                        ? new Finding(Stance.REFUTES, STRENGTH, source.text(), "altered: " + diff)
                        : new Finding(Stance.NEUTRAL, STRENGTH, source.text(), "cut or joined otherwise: " + diff));
    }
}
