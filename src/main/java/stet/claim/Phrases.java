package stet.claim;

import stet.text.PartOfSpeech.Tag;
import stet.text.Token;
import stet.text.Tokens;

/** Finds where noun phrases begin and end, one token at a time from a known edge. */
final class Phrases {

    private static final int LONGEST = 24;

    private Phrases() {}

    /** The first token of the noun phrase that ends before {@code end}; {@code end} where none does. */
    static int startBefore(Sentence sentence, int end) {
        int at = end;
        while (at > 0 && end - at < LONGEST && extendsLeft(sentence, at, end)) {
            at--;
        }
        while (at < end && !opens(sentence, at)) {
            at++;
        }
        return at < end ? withQualifiers(sentence, at) : at;
    }

    /** "More than 32,000 people", "at least two of them" */
    private static int withQualifiers(Sentence sentence, int start) {
        if (sentence.at(start, "least") && sentence.at(start - 1, "at")) {
            return start - 1;
        }
        int at = start;
        boolean number = sentence.is(start, Tag.NUM) || sentence.is(start, Tag.SYM);
        while (number && sentence.is(at - 1, "qualifier")) {
            at--;
        }
        return at < start && sentence.at(at, "least") && sentence.at(at - 1, "at") ? at - 1 : at;
    }

    private static boolean extendsLeft(Sentence sentence, int at, int end) {
        int next = at - 1;
        if (joins(sentence, next)) {
            return at < end && isHeadLike(sentence, next - 1);
        }
        boolean determined =
                at < end && (sentence.is(at, Tag.DET) || sentence.is(at, Tag.PRON)) && !sentence.at(next, "no");
        boolean qualifies = at < end && sentence.is(next, "qualifier") && sentence.is(next, Tag.ADV);
        boolean hyphenated = sentence.at(at, "-") && sentence.is(next, Tag.VERB);
        return (isInside(sentence, next) || qualifies || hyphenated)
                && !(determined && !sentence.is(next, "predeterminer"));
    }

    private static boolean joins(Sentence sentence, int at) {
        boolean link = sentence.is(at, Tag.ADP) && !sentence.is(at, "clause-link") && !isHyphenated(sentence, at);
        return link || sentence.at(at, "and");
    }

    private static boolean isHeadLike(Sentence sentence, int at) {
        boolean described = sentence.is(at, Tag.ADJ) && sentence.isNoun(at - 1); // "the car used in the raid"
        return (sentence.isNoun(at)
                        || described
                        || sentence.is(at, "ordinal")
                        || sentence.is(at, Tag.NUM)
                        || sentence.is(at, Tag.DET))
                && !sentence.is(at, "calendar");
    }

    private static boolean opens(Sentence sentence, int at) {
        return !joins(sentence, at) && !sentence.is(at, Tag.PUNCT) && !sentence.at(at, "'s");
    }

    /** The end, exclusive, of the noun phrase that begins at {@code start}; {@code start} where none does. */
    static int endAfter(Sentence sentence, int start) {
        int at = start;
        while (sentence.within(at) && at - start < LONGEST && extendsRight(sentence, at, start)) {
            at++;
        }
        while (at > start && !closes(sentence, at - 1)) {
            at--;
        }
        return at;
    }

    private static boolean extendsRight(Sentence sentence, int at, int start) {
        if (sentence.at(at, "of") || sentence.at(at, "per")) {
            return at > start && !sentence.is(at - 1, Tag.SYM) && !sentence.is(at - 1, "qualifier");
        }
        boolean opening = at < start + 4 && (isQualifier(sentence, at) || sentence.is(at, "predeterminer"));
        boolean qualifies = opening && !sentence.at(at, "of");
        boolean again = at > start
                && sentence.is(at, Tag.DET)
                && !sentence.at(at - 1, "of")
                && !qualifies
                && !sentence.is(at - 1, "qualifier")
                && !sentence.is(at - 1, "predeterminer");
        boolean pronounAfter = at > start && sentence.is(at, Tag.PRON) && !sentence.at(at - 1, "of");
        return (isInside(sentence, at) || qualifies) && !again && !pronounAfter;
    }

    /** "up to", "at least", and the plain ones such as "nearly". */
    private static boolean isQualifier(Sentence sentence, int at) {
        boolean limit = sentence.at(at + 1, "least") || sentence.at(at + 1, "most");
        return sentence.is(at, "qualifier")
                || (sentence.at(at, "to") && sentence.at(at - 1, "up"))
                || (sentence.at(at, "at") && limit);
    }

    private static boolean closes(Sentence sentence, int at) {
        return sentence.isNoun(at)
                || sentence.is(at, Tag.NUM)
                || sentence.is(at, Tag.PRON)
                || sentence.is(at, Tag.SYM)
                || (sentence.is(at, "part") && sentence.is(at - 1, Tag.DET))
                || sentence.at(at, "%");
    }

    private static boolean isInside(Sentence sentence, int at) {
        if (!sentence.within(at)) {
            return false;
        }
        if (isHyphenated(sentence, at) || isBracketed(sentence, at) || sentence.is(at, "ordinal")) {
            return true;
        }
        Token token = sentence.token(at);
        return switch (sentence.tags().get(at)) {
            case DET, ADJ, NOUN, PROPN, NUM, SYM, X -> !sentence.is(at, "relative");
            case PRON -> !sentence.is(at, "relative") && !token.is("what");
            case PART -> token.is("'s") || token.is("'");
            case PUNCT ->
                (token.is("-") && isHyphen(sentence, at))
                        || isAbbreviation(sentence, at)
                        || token.is("%")
                        || token.is("'")
                        || token.is("&");
            case ADP, ADV, AUX, CCONJ, INTJ, SCONJ, VERB -> false;
        };
    }

    /** "brother-in-law", "a do-not-resuscitate order" */
    private static boolean isHyphenated(Sentence sentence, int at) {
        Tokens tokens = sentence.tokens();
        boolean left = sentence.at(at - 1, "-") && tokens.joined(at) && tokens.joined(at - 1);
        boolean right = sentence.at(at + 1, "-") && tokens.joined(at + 1) && tokens.joined(at + 2);
        return (left || right) && sentence.token(at).type() == Token.Type.WORD;
    }

    /** "a World Health Organization (WHO) official": a short form in brackets, more of the phrase behind it. */
    private static boolean isBracketed(Sentence sentence, int at) {
        int open = sentence.at(at, "(") ? at : sentence.at(at, ")") ? at - 2 : at - 1;
        boolean one = sentence.at(open, "(")
                && sentence.at(open + 2, ")")
                && sentence.token(open + 1).capitalized();
        return one && sentence.isNoun(open - 1) && sentence.isNoun(open + 3);
    }

    /** Not the dash that sets words off. */
    private static boolean isHyphen(Sentence sentence, int at) {
        return sentence.tokens().joined(at) || sentence.tokens().joined(at + 1);
    }

    /** "Cpl. Anna Berg" */
    private static boolean isAbbreviation(Sentence sentence, int at) {
        boolean shortened = sentence.is(at - 1, "title") || sentence.at(at - 1, "st") || sentence.at(at - 1, "mt");
        return sentence.at(at, ".") && shortened && sentence.isName(at + 1);
    }
}
