package stet.text;

import stet.model.Span;

/**
 * A word, a number or a mark, as it stands in the text.
 *
 * @param text as written
 * @param lower the same in lower case, typographic apostrophes made plain
 */
public record Token(String text, String lower, int start, int end, Type type) {

    /** What a token is made of. */
    public enum Type {
        WORD,
        NUMBER,
        SYMBOL
    }

    /** Where it stands. */
    public Span span() {
        return new Span(start, end);
    }

    /** Whether it is a word or mark spelt {@code word} in lower case. */
    public boolean is(String word) {
        return lower.equals(word);
    }

    /** Whether it begins with a capital letter. */
    public boolean capitalized() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
