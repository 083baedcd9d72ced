package stet.verdict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import stet.model.Span;
import stet.text.Token;
import stet.text.Tokens;

/** The words of quotations, in lower case and without marks. */
final class Quotation {

    private static final int SLACK = 3;
    private static final Pattern LEFT_OUT = Pattern.compile("\\.\\.\\.|\u2026|\\[[^\\]]*\\]");

    private Quotation() {}

    static List<String> words(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.type() != Token.Type.SYMBOL
                        || token.lower().startsWith("'")
                        || Spelling.figure(token).isPresent())
                .map(token -> Spelling.figure(token).orElse(token.lower().replace('\u2019', '\''))) // "\u246d"
                .map(word -> Terms.WORDS.get("spoken", word).orElse(word))
                .filter(word -> !word.equals("sic")) // "[sic]"
                .filter(word -> word.length() > 1 || Character.isLetterOrDigit(word.charAt(0)))
                .toList();
    }

    /** The words between quotation marks, or beside the one that there is. */
    static List<String> quoted(String text) {
        int first = 0;
        while (first < text.length() && !isMark(text.charAt(first))) {
            first++;
        }
        int last = text.length() - 1;
        while (last > first && !isMark(text.charAt(last))) {
            last--;
        }
        return first >= text.length()
                ? List.of()
                : words(Tokens.of(last > first ? text.substring(first, last) : beside(text, first)));
    }

    /** What stands before a lone mark that closes, or after one that opens. */
    private static String beside(String text, int mark) {
        boolean closes = mark > 0 && !Character.isWhitespace(text.charAt(mark - 1));
        return closes ? text.substring(0, mark) : text.substring(mark + 1);
    }

    /** The words inside quotation marks, one after the other: "We will not be lectured," he said, "by people". */
    static List<String> spoken(String text) {
        return inside(text).stream().flatMap(List::stream).toList();
    }

    /** The words inside each pair of quotation marks, and after one that is not closed. */
    static List<List<String>> inside(String text) {
        List<List<String>> inside = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text.charAt(i))) {
                if (open >= 0) {
                    inside.add(words(Tokens.of(text.substring(open + 1, i))));
                }
                open = open < 0 ? i : -1;
            }
        }
        boolean unclosed = open == 0 || (open > 0 && Character.isWhitespace(text.charAt(open - 1)));
        if (unclosed) {
            inside.add(words(Tokens.of(text.substring(open + 1))));
        }
        return inside;
    }

    /** The stretches between quotation marks. */
    static List<Span> marked(Tokens tokens) {
        List<Span> marked = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (isMark(tokens.get(i).text())) {
                if (open >= 0 && i > open + 1) {
                    marked.add(tokens.span(open + 1, i));
                }
                open = open < 0 ? i : -1;
            }
        }
        return marked;
    }

    static boolean isMark(String token) {
        return token.length() == 1 && isMark(token.charAt(0));
    }

    private static boolean isMark(char c) {
        return c == '"' || c == '\u201c' || c == '\u201d';
    }

    /** What stands between the points that mark words left out, and the brackets that hold an editor's. */
    static List<List<String>> parts(String words) {
        List<List<String>> parts = new ArrayList<>();
        for (String part : LEFT_OUT.split(words, -1)) {
            List<String> own = words(Tokens.of(part));
            if (!own.isEmpty()) {
                parts.add(own);
            }
        }
        return parts;
    }

    /** Whether the parts stand in {@code found} in their order, and nothing that is left out between them denies. */
    static boolean holds(List<String> found, List<List<String>> parts) {
        int from = 0;
        for (List<String> part : parts) {
            int at = Collections.indexOfSubList(found.subList(from, found.size()), part);
            boolean denied = from > 0 && at > 0 && WordDiff.negations(found.subList(from, from + at)) > 0;
            if (at < 0 || denied) {
                return false;
            }
            from += at + part.size();
        }
        return true;
    }

    /** Where the first part of a quotation stands in {@code found}; -1 where it does not. */
    static int start(List<String> found, List<List<String>> parts) {
        return parts.isEmpty() ? -1 : Collections.indexOfSubList(found, parts.getFirst());
    }

    /** The stretch of {@code found} that is most like the claimed words: what lies scattered over a speech is no quotation. */
    static List<String> nearest(List<String> claimed, List<String> found) {
        int length = Math.min(found.size(), claimed.size() + SLACK);
        List<String> best = found.subList(0, length);
        int most = -1;
        for (int from = 0; from + length <= found.size(); from++) {
            List<String> stretch = found.subList(from, from + length);
            int common = WordDiff.common(claimed, stretch).size();
            if (common > most) {
                most = common;
                best = stretch;
            }
        }
        return best;
    }
}
