package stet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import stet.model.Span;

/**
 * The sentences of a news text that belong to its story: without bylines, credits, invitations to subscribe and the like,
 * and with the dateline cut off the first sentence ("GENEVA (AP) -").
 */
public final class BodyText {

    private static final WordTable WORDS = WordTable.of(BodyText.class, "boilerplate.tsv");
    private static final Map<Character, List<String>> OPENINGS =
            WORDS.words("opening").stream().collect(Collectors.groupingBy(phrase -> phrase.charAt(0)));
    private static final Set<String> ANYWHERE = WORDS.words("anywhere");
    private static final int LONGEST_DATELINE = 60;
    private static final int LONGEST_FURNITURE = 260;
    private static final int LONGEST_BYLINE = 80;

    private final Sentences sentences = new Sentences();

    /** The spans of the story's sentences, in order. */
    public List<Span> sentences(CharSequence text) {
        List<Span> out = new ArrayList<>();
        for (Span sentence : sentences.spans(text)) {
            Span story = withoutDateline(text, sentence);
            if (story.length() > 0 && !isFurniture(sentence.of(text))) {
                out.add(story);
            }
        }
        return List.copyOf(out);
    }

    private static boolean isFurniture(String sentence) {
        if (sentence.length() > LONGEST_FURNITURE) {
            return false;
        }
        String lower = sentence.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        boolean words = lower.chars().anyMatch(Character::isLetter);
        return !words || opensAsFurniture(lower) || holds(lower) || isByline(sentence);
    }

    private static boolean opensAsFurniture(String lower) {
        int start = 0;
        while (start < lower.length()
                && !Character.isLetterOrDigit(lower.charAt(start))
                && lower.charAt(start) != '\u00A9') {
            start++;
        }
        String opening = lower.substring(start);
        return !opening.isEmpty()
                && OPENINGS.getOrDefault(opening.charAt(0), List.of()).stream()
                        .anyMatch(phrase -> opensWith(opening, phrase));
    }

    private static boolean opensWith(String opening, String phrase) {
        boolean whole = opening.length() == phrase.length()
                || (opening.length() > phrase.length()
                        && !(Character.isLetter(opening.charAt(phrase.length()))
                                && Character.isLetter(phrase.charAt(phrase.length() - 1))));
        return whole && opening.startsWith(phrase);
    }

    private static boolean holds(String lower) {
        for (String phrase : ANYWHERE) {
            if (lower.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    /** "By Anna Berg, Staff Writer": names only, without a stop. */
    private static boolean isByline(String sentence) {
        boolean by = sentence.startsWith("By ") || sentence.startsWith("BY ");
        if (!by || sentence.length() > LONGEST_BYLINE || sentence.endsWith(".")) {
            return false;
        }
        for (Token token : Tokens.of(sentence)) {
            boolean small = token.type() == Token.Type.WORD && !token.capitalized();
            if (token.type() == Token.Type.NUMBER || (small && !WORDS.has("in-byline", token.lower()))) {
                return false;
            }
        }
        return true;
    }

    /** A dateline opens with a word in capitals, and only names and figures stand before its dash. */
    private static Span withoutDateline(CharSequence text, Span sentence) {
        int last = Math.min(sentence.end(), sentence.start() + LONGEST_DATELINE);
        boolean mixed = false;
        for (int at = sentence.start(); at < last; at++) {
            char c = text.charAt(at);
            boolean first = at == sentence.start() || !Character.isLetter(text.charAt(at - 1));
            if (isDash(c) && at > sentence.start() && text.charAt(at - 1) == ' ') {
                return Sentences.trim(text, afterDashes(text, at, sentence.end()), sentence.end());
            }
            mixed |= c == ',' || c == '(';
            if (Character.isLowerCase(c) && (first || !mixed)) {
                return sentence;
            }
        }
        return sentence;
    }

    private static int afterDashes(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && isDash(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '\u2013' || c == '\u2014';
    }
}
