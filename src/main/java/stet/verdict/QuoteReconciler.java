package stet.verdict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import stet.model.Normalized.Quote;
import stet.model.Stance;
import stet.text.Token;
import stet.text.Tokens;

/** Quotations: exact, elided, altered, given to another speaker, or not in the sentence at all. */
final class QuoteReconciler implements Reconciler {

    private static final int MIN_WORDS = 3;
    private static final int MIN_ALTERED_WORDS = 4;
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
        List<String> claimed = words(Tokens.of(quote.words()));
        List<String> found = words(source.clause().tokens());
        if (claimed.size() < MIN_WORDS) {
            return Optional.empty();
        }
        if (holds(found, parts(quote.words()))) {
            return Optional.of(speaker(quote, source));
        }
        boolean another =
                isTitle(quote) || Speakers.other(quote.speaker(), source).isPresent() || !speaksOfTheSame(quote, found);
        return another ? Optional.empty() : altered(claimed, quoted(source), source);
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

    /** The words agree, so it remains who said them. */
    private static Finding speaker(Quote quote, SourceSentence source) {
        Optional<String> other = Speakers.other(quote.speaker(), source);
        return other.isPresent()
                ? new Finding(Stance.REFUTES, STRENGTH, "said by " + other.get(), "other speaker: " + other.get())
                : new Finding(Stance.SUPPORTS, STRENGTH, "the same words", "exact");
    }

    private static Optional<Finding> altered(List<String> claimed, List<String> found, SourceSentence source) {
        List<String> common = WordDiff.common(claimed, found);
        boolean sameLetters = String.join("", found).contains(String.join("", claimed));
        boolean nearly =
                !sameLetters && claimed.size() >= MIN_ALTERED_WORDS && common.size() >= ALTERED * claimed.size();
        if (!nearly) {
            return Optional.empty();
        }
        String diff = WordDiff.show(claimed, found);
        boolean onlyShorter = common.size() == claimed.size() && !WordDiff.dropsNegation(claimed, found);
        Stance stance = onlyShorter ? Stance.NEUTRAL : Stance.REFUTES;
        return Optional.of(
                new Finding(stance, STRENGTH, source.text(), (onlyShorter ? "elided: " : "altered: ") + diff));
    }

    /** The words between quotation marks, or the whole sentence where a mark is missing. */
    private static List<String> quoted(SourceSentence source) {
        String text = source.text();
        int first = mark(text, 0);
        int last = text.length() - 1;
        while (last > first && !isMark(text.charAt(last))) {
            last--;
        }
        return first < 0 ? List.of() : words(Tokens.of(last > first ? text.substring(first, last) : text));
    }

    private static int mark(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (isMark(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isMark(char c) {
        return c == '"' || c == '\u201c' || c == '\u201d';
    }

    /** What stands between the points that mark words left out. */
    private static List<List<String>> parts(String words) {
        List<List<String>> parts = new ArrayList<>();
        for (String part : words.replace("\u2026", "...").split("\\.\\.\\.", -1)) {
            List<String> own = words(Tokens.of(part));
            if (!own.isEmpty()) {
                parts.add(own);
            }
        }
        return parts;
    }

    private static boolean holds(List<String> found, List<List<String>> parts) {
        int from = 0;
        for (List<String> part : parts) {
            int at = Collections.indexOfSubList(found.subList(from, found.size()), part);
            if (at < 0) {
                return false;
            }
            from += at + part.size();
        }
        return true;
    }

    private static List<String> words(Tokens tokens) {
        return tokens.stream()
                .filter(token ->
                        token.type() != Token.Type.SYMBOL || token.lower().startsWith("'"))
                .map(Token::lower)
                .filter(word -> word.length() > 1 || Character.isLetterOrDigit(word.charAt(0)))
                .toList();
    }
}
