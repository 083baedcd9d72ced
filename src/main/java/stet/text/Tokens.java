package stet.text;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.RandomAccess;
import stet.model.Span;

/**
 * The tokens of a text with their offsets.
 *
 * <p>Digits and letters are always apart ("5km", "15th" are two tokens each), hyphens and currency signs stand alone,
 * thousands separators and decimal points stay inside a number, points stay inside an abbreviation ("U.S.", "a.m."),
 * and the endings {@code 's} and {@code n't} are tokens of their own, as in the Universal Dependencies treebanks that
 * the tagger was trained on.
 */
public final class Tokens extends AbstractList<Token> implements RandomAccess {

    private final CharSequence text;
    private final Token[] tokens;

    private Tokens(CharSequence text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens.toArray(Token[]::new);
    }

    /** Splits a whole text. */
    public static Tokens of(CharSequence text) {
        return of(text, new Span(0, text.length()));
    }

    /** Splits one stretch of a text; offsets refer to the whole. */
    public static Tokens of(CharSequence text, Span within) {
        return new Tokens(text, new Splitter(text, within.end()).split(within.start()));
    }

    @Override
    public Token get(int index) {
        return tokens[index];
    }

    @Override
    public int size() {
        return tokens.length;
    }

    /** The text that the offsets refer to. */
    public CharSequence text() {
        return text;
    }

    /** The span from token {@code from} up to, not including, token {@code to}. */
    public Span span(int from, int to) {
        return new Span(get(from).start(), get(to - 1).end());
    }

    /** Whether the token at {@code index} exists and is spelt {@code word} in lower case. */
    public boolean at(int index, String word) {
        return index >= 0 && index < tokens.length && tokens[index].is(word);
    }

    /** Index of the first token that ends after an offset; the number of tokens where none does. */
    public int indexAt(int offset) {
        int at = 0;
        while (at < tokens.length && tokens[at].end() <= offset) {
            at++;
        }
        return at;
    }

    /** Whether no space stands between token {@code index} and the one before it. */
    public boolean joined(int index) {
        return index > 0 && index < size() && get(index - 1).end() == get(index).start();
    }

    /** One pass over the characters; every character is looked at a bounded number of times. */
    private static final class Splitter {
        private final CharSequence text;
        private final int end;
        private final List<Token> out = new ArrayList<>();

        Splitter(CharSequence text, int end) {
            this.text = text;
            this.end = end;
        }

        List<Token> split(int start) {
            int at = start;
            while (at < end) {
                int c = Character.codePointAt(text, at);
                if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                    at += Character.charCount(c);
                } else if (isDigit(c)) {
                    at = number(at);
                } else if (Character.isLetter(c)) {
                    at = word(at);
                } else {
                    at = add(at, clitic(at), Token.Type.SYMBOL);
                }
            }
            return out;
        }

        private int number(int start) {
            int at = start;
            while (at < end && (isDigit(text.charAt(at)) || isInnerPoint(at))) {
                at++;
            }
            return add(start, at, Token.Type.NUMBER);
        }

        private boolean isInnerPoint(int at) {
            char c = text.charAt(at);
            return (c == '.' || c == ',') && at + 1 < end && isDigit(text.charAt(at + 1));
        }

        private int word(int start) {
            int at = start;
            while (at < end && isWordPart(start, at)) {
                at += Character.charCount(Character.codePointAt(text, at));
            }
            int negation = at - 3;
            if (negation > start && isApostrophe(text.charAt(negation + 1)) && isNegation(negation + 1)) {
                add(start, negation, Token.Type.WORD);
                return add(negation, at, Token.Type.WORD);
            }
            return add(start, at, Token.Type.WORD);
        }

        private boolean isWordPart(int start, int at) {
            int c = Character.codePointAt(text, at);
            if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                return true;
            }
            return (c == '.' && isAbbreviationPoint(start, at)) || (isApostrophe(c) && isInnerApostrophe(start, at));
        }

        /** A point belongs to the word when single letters stand on both sides so far: "U.S.", "a.m.", "J.", not "$10M." */
        private boolean isAbbreviationPoint(int start, int at) {
            boolean letterBefore = at > start && Character.isLetter(text.charAt(at - 1));
            boolean single = letterBefore && (at - 1 == start || text.charAt(at - 2) == '.');
            boolean letterAfter = at + 1 < end && Character.isLetter(text.charAt(at + 1));
            boolean pointed = at - 2 >= start && text.charAt(at - 2) == '.';
            boolean counted = start > 0 && isDigit(text.charAt(start - 1));
            boolean initial = at - 1 == start && Character.isUpperCase(text.charAt(start)) && !letterAfter && !counted;
            return single && (letterAfter || pointed || initial);
        }

        /** "O'Brien" and "don't" are read on, "Israel's" and "we'll" are not; "n't" is split off afterwards. */
        private boolean isInnerApostrophe(int start, int at) {
            boolean letters = at > start && at + 1 < end && Character.isLetter(text.charAt(at + 1));
            return letters && !isClitic(at) && (at - start <= 2 || isNegation(at));
        }

        private boolean isNegation(int apostrophe) {
            boolean word = apostrophe + 2 < end && Character.isLetter(text.charAt(apostrophe + 2));
            return text.charAt(apostrophe - 1) == 'n' && text.charAt(apostrophe + 1) == 't' && !word;
        }

        private boolean isClitic(int apostrophe) {
            int at = apostrophe + 1;
            while (at < end && Character.isLetter(text.charAt(at))) {
                at++;
            }
            String tail = text.subSequence(apostrophe + 1, at).toString().toLowerCase(Locale.ROOT);
            return switch (tail) {
                case "s", "re", "ve", "ll", "d", "m" -> true;
                default -> false;
            };
        }

        private int clitic(int at) {
            int c = Character.codePointAt(text, at);
            if (isApostrophe(c) && at > 0 && Character.isLetter(text.charAt(at - 1)) && isClitic(at)) {
                int tail = at + 1;
                while (tail < end && Character.isLetter(text.charAt(tail))) {
                    tail++;
                }
                return tail;
            }
            return at + Character.charCount(c);
        }

        private int add(int from, int to, Token.Type type) {
            String word = text.subSequence(from, to).toString();
            out.add(new Token(word, word.toLowerCase(Locale.ROOT).replace('\u2019', '\''), from, to, type));
            return to;
        }

        private static boolean isDigit(int c) {
            return c >= '0' && c <= '9';
        }

        private static boolean isApostrophe(int c) {
            return c == '\'' || c == '\u2019';
        }
    }
}
