package stet.claim;

import stet.model.Mention;
import stet.text.PartOfSpeech.Tag;
import stet.text.Token;

/** Tells numbers and times that say nothing to look up: parts of names, idioms, words that only describe. */
final class EmptyValues {

    private EmptyValues() {}

    static boolean is(Sentence sentence, Mention mention) {
        int first = CountedPhrase.lastToken(sentence, mention.span().start() + 1);
        int last = CountedPhrase.lastToken(sentence, mention.span().end());
        return switch (mention.value().kind()) {
            case COUNT ->
                isPronoun(sentence, first, last)
                        || isName(sentence, first, last)
                        || isNumberOfName(sentence, first, last);
            case RANK ->
                isBeforeVerb(sentence, first, last) || isPartOfName(sentence, last) || isFixed(sentence, first, last);
            case DURATION ->
                isUsual(sentence, last) || isDecade(sentence, first, last) || isOneDay(sentence, first, last);
            case DATE -> isSeasonOfThing(sentence, first, last) || isClockOfZone(sentence, last);
            case QUANTITY, MONEY, PERCENT, ROLE, QUOTE, ATTRIBUTION, EVENT, RELATION -> false;
        };
    }

    /** "Daily life", "its annual report" say nothing of how often. */
    private static boolean isUsual(Sentence sentence, int last) {
        boolean describes = sentence.isNoun(last + 1) || sentence.is(last + 1, Tag.ADJ);
        return sentence.is(last, "usual") && describes;
    }

    /** "In his early 20s", "healthy under-5s" are no seconds. */
    private static boolean isDecade(Sentence sentence, int first, int last) {
        boolean plural = sentence.at(last, "s") && sentence.tokens().joined(last) && last == first + 1;
        return plural && (sentence.is(first - 1, "decade-word") || sentence.at(first - 1, "-"));
    }

    /** "One day, we will" */
    private static boolean isOneDay(Sentence sentence, int first, int last) {
        boolean words = sentence.at(first, "one") && sentence.at(last, "day") && last == first + 1;
        return words && (sentence.at(last + 1, ",") || sentence.is(last + 1, "person-pronoun"));
    }

    /** "The president's summer residence" */
    private static boolean isSeasonOfThing(Sentence sentence, int first, int last) {
        boolean lone = first == last || (first == last - 1 && sentence.at(first, "some"));
        return lone && sentence.is(last, "season") && sentence.isNoun(last + 1);
    }

    /** "(2000 UTC)" repeats a time of day. */
    private static boolean isClockOfZone(Sentence sentence, int last) {
        return sentence.is(last + 1, "time-zone") && sentence.token(last).type() == Token.Type.NUMBER;
    }

    /** "Pulled one back": the word stands for a thing and counts none. */
    private static boolean isPronoun(Sentence sentence, int first, int last) {
        int one = sentence.is(last, "particle") ? last - 1 : last;
        boolean idiom = sentence.is(one + 1, "particle") || isTurn(sentence, one);
        boolean alone = one == first || sentence.is(last, "turn-noun");
        boolean acts = sentence.is(first + 1, Tag.VERB) || sentence.is(first + 1, Tag.AUX);
        return sentence.at(first, "one") && (acts || (alone && idiom));
    }

    /** "The Six Nations", "33 Greys Road" */
    private static boolean isName(Sentence sentence, int first, int last) {
        boolean word = sentence.token(first).type() == Token.Type.WORD && first > 0;
        boolean title = word && sentence.token(first).capitalized() && sentence.isName(first + 1);
        return title || (sentence.is(last, "street") && sentence.token(last).capitalized());
    }

    /** "Talks first began" */
    private static boolean isBeforeVerb(Sentence sentence, int first, int last) {
        return first == last
                && (sentence.is(last + 1, Tag.VERB) || sentence.is(last + 1, Tag.AUX))
                && sentence.isNoun(first - 1);
    }

    /** "At one point" */
    private static boolean isTurn(Sentence sentence, int one) {
        int noun = sentence.is(one, "turn-noun") ? one : one + 1;
        return sentence.is(noun, "turn-noun") && sentence.at(noun - 1, "one") && sentence.is(noun - 2, Tag.ADP);
    }

    private static boolean isMixed(String word) {
        return Character.isLowerCase(word.charAt(0)) && word.chars().anyMatch(Character::isUpperCase);
    }

    /** "Engine Company 4", "Radio 780", "(2330 UTC)" */
    private static boolean isNumberOfName(Sentence sentence, int first, int last) {
        boolean digits = sentence.token(first).type() == Token.Type.NUMBER;
        boolean named = first > 1 && sentence.isName(first - 1) && !isCounted(sentence, last + 1);
        boolean model = first > 0 && isMixed(sentence.token(first - 1).text()); // "iPhone 6 users"
        boolean numbered = first == 0 ? false : sentence.is(first - 1, "numbered");
        if (digits && numbered) {
            return true;
        }
        return digits
                && (model
                        || (first == last && named)
                        || sentence.is(last, "time-zone")
                        || sentence.is(last + 1, "time-zone"));
    }

    private static boolean isCounted(Sentence sentence, int next) {
        return sentence.isNoun(next)
                || sentence.is(next, Tag.ADJ)
                || sentence.at(next, "-")
                || sentence.at(next, "of")
                || sentence.at(next, "to");
    }

    /** "First Harbor" is a bank, not the first of anything. */
    private static boolean isPartOfName(Sentence sentence, int last) {
        return sentence.token(last).capitalized() && sentence.isName(last + 1);
    }

    /** "The first lady", "second-degree murder" */
    private static boolean isFixed(Sentence sentence, int first, int last) {
        int next = sentence.at(first + 1, "-") ? first + 2 : first + 1;
        return (last <= first || last == next) && sentence.is(first, "ordinal") && sentence.is(next, "ranked-name");
    }
}
