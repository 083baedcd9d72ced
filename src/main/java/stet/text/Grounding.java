package stet.text;

import java.util.HashSet;
import java.util.Set;

/**
 * Whether a sentence could have been made out of a text: every number and every capitalized word of it stands there, most
 * of its other words do, and both or neither deny something. Passing is no proof that the text says it; failing is
 * good reason to doubt it.
 *
 * @param words words of the text in lower case, shorn of common endings
 * @param verbatim numbers and words of the text in lower case
 * @param negated whether the text denies something
 */
public record Grounding(Set<String> words, Set<String> verbatim, boolean negated) {

    private static final double ENOUGH = 0.6;
    private static final int SHORTEST_WORD = 4;
    private static final int STEM = 5;
    private static final Set<String> NEGATIONS = Set.of(
            "not", "n't", "no", "never", "none", "without", "denied", "denies", "deny", "nobody", "false", "untrue");

    /** What can be made out of {@code text}. */
    public static Grounding in(String text) {
        Set<String> words = new HashSet<>();
        Set<String> verbatim = new HashSet<>();
        for (Token token : Tokens.of(text)) {
            words.add(stem(token));
            verbatim.add(token.lower());
        }
        return new Grounding(words, verbatim, isNegated(verbatim));
    }

    /** Whether {@code sentence} could have been made out of the text. */
    public boolean holds(String sentence) {
        Grounding other = in(sentence);
        return other.negated == negated && holdsFacts(sentence) && share(sentence) >= ENOUGH;
    }

    /** Whether every number and every capitalized word of {@code sentence} stands in the text. */
    public boolean holdsFacts(String sentence) {
        boolean first = true;
        for (Token token : Tokens.of(sentence)) {
            boolean name = token.type() == Token.Type.WORD && token.capitalized() && !first;
            if ((name || token.type() == Token.Type.NUMBER) && !verbatim.contains(token.lower())) {
                return false;
            }
            first = first && token.type() == Token.Type.SYMBOL;
        }
        return true;
    }

    /** The share, from 0 to 1, of the longer words of {@code sentence} that stand in the text; 0 if it has none. */
    public double share(String sentence) {
        int all = 0;
        int found = 0;
        for (Token token : Tokens.of(sentence)) {
            if (token.type() == Token.Type.WORD && token.text().length() >= SHORTEST_WORD) {
                all++;
                found += words.contains(stem(token)) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) found / all;
    }

    /** Cut short, so that "cancelled" and "cancelling" are one word. */
    private static String stem(Token token) {
        return token.lower().substring(0, Math.min(STEM, token.lower().length()));
    }

    private static boolean isNegated(Set<String> verbatim) {
        return NEGATIONS.stream().anyMatch(verbatim::contains);
    }
}
