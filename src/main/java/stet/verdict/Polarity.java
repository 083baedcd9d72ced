package stet.verdict;

import java.util.stream.IntStream;
import stet.model.Span;
import stet.text.PartOfSpeech.Tag;
import stet.text.Token;

/** Whether a verb is denied, or only possible, planned, demanded or claimed. */
final class Polarity {

    private static final int NEAR = 3;
    private static final int NEGATION_REACH = 4;
    private static final int HEDGE_REACH = 8;
    private static final int LIMIT_REACH = 12;

    private Polarity() {}

    /** "Did not", "never", "refused to", "nobody came", "made no arrests". */
    static boolean denied(Clause clause, int verb) {
        return before(clause, verb, "negation", NEGATION_REACH)
                || isAfter(clause, verb, "undone")
                || hasNobodyBefore(clause, verb)
                || hasNoObject(clause, verb)
                || VerbPhrases.at(clause, verb)
                        .filter(VerbPhrases.Found::denied)
                        .isPresent();
    }

    /** "Will not open until May" says that it will open, "not only opened" that it did. */
    static boolean limited(Clause clause, int verb) {
        return IntStream.range(verb, verb + LIMIT_REACH).anyMatch(i -> Terms.WORDS.has("limit", clause.word(i)))
                || IntStream.range(verb - 2, verb + 3).anyMatch(i -> Terms.WORDS.has("merely", clause.word(i)));
    }

    /** "Nothing in its policy had changed": nobody and nothing deny the first verb after them, however far. */
    private static boolean hasNobodyBefore(Clause clause, int verb) {
        int at = verb - 1;
        while (at >= 0 && !isEdge(clause, at) && !isNobody(clause, at)) {
            at--;
        }
        return at >= 0 && isNobody(clause, at);
    }

    private static boolean isEdge(Clause clause, int at) {
        return clause.tags().get(at) == Tag.VERB || Terms.WORDS.has("subordinator", clause.word(at));
    }

    /** "None", "no bank"; "none but the bank" is the bank. */
    private static boolean isNobody(Clause clause, int at) {
        boolean none = clause.word(at).equals("no") && !Terms.WORDS.has("after_no", clause.word(at + 1));
        return none
                || (Terms.WORDS.has("nobody", clause.word(at))
                        && !clause.word(at + 1).equals("but"));
    }

    /** "Made no arrests", "found nothing", "lack of funds"; "no longer" and "no more than" deny something else. */
    private static boolean hasNoObject(Clause clause, int verb) {
        String first = clause.word(verb + 1);
        String second = clause.word(verb + 2);
        boolean none = first.equals("no") && !Terms.WORDS.has("after_no", second);
        return none
                || (first.equals("nothing") && !second.equals("but"))
                || (first.equals("lack") && second.equals("of"));
    }

    /** Whether the verb that a stretch of the text belongs to is denied, or the stretch itself: "not the first". */
    static boolean deniedAt(Clause clause, Span span) {
        int at = clause.tokenAt(span.start());
        boolean itself =
                Terms.WORDS.has("negation", clause.word(at - 1)) || Terms.WORDS.has("negation", clause.word(at - 2));
        return itself || clause.governing(span).stream().anyMatch(verb -> denied(clause, verb));
    }

    /** Whether the verb is only possible, planned, demanded or claimed. */
    static boolean hedged(Clause clause, int verb) {
        return before(clause, verb, "hedge", HEDGE_REACH);
    }

    /** Whether it was only nearly done: "almost fell", "was about to fall". */
    static boolean nearly(Clause clause, int verb) {
        return isAfter(clause, verb, "nearly");
    }

    /** Whether a word of a list, or two that belong together, stand before a verb with nothing but its helpers between. */
    private static boolean isAfter(Clause clause, int verb, String list) {
        for (int at = verb - 1; at >= Math.max(0, verb - NEAR); at--) {
            boolean one = Terms.WORDS.has(list, clause.word(at));
            boolean two = Terms.WORDS.has(list, clause.word(at - 1) + " " + clause.word(at));
            if (one || two) {
                return true;
            }
            if (clause.tags().get(at).noun() || clause.tags().get(at) == Tag.NUM) {
                return false;
            }
        }
        return false;
    }

    /** Whether the verb is only possible, wished, feared or alleged, so that its opposite may be as well. */
    static boolean unsure(Clause clause, int verb) {
        return before(clause, verb, "unsure", HEDGE_REACH)
                || Attitude.toward(clause, verb) == Attitude.OPEN
                || IntStream.range(verb + 1, clause.tokens().size()).anyMatch(at -> isProviso(clause, verb, at));
    }

    /** "Would close it if losses went on", "it sold them, a rival claimed". */
    private static boolean isProviso(Clause clause, int verb, int at) {
        boolean alleged = clause.tags().get(at) == Tag.VERB
                && Terms.WORDS.has("alleging", clause.lemma(at))
                && clause.words(verb, at).contains(",");
        return alleged || Terms.WORDS.has("proviso", clause.word(at));
    }

    private static boolean before(Clause clause, int verb, String list, int reach) {
        for (int i = verb - 1; i >= Math.max(0, verb - reach); i--) {
            Token token = clause.tokens().get(i);
            boolean isVerb = clause.tags().get(i) == Tag.VERB;
            boolean to = clause.tokens().at(i + 1, "to") || isGerund(clause, i + 1);
            // "Refused to pay" denies, "when that failed, it paid" does not.
            boolean verbal = to || (isVerb && !list.equals("negation"));
            boolean verbOnly = list.equals("negation") && isVerb;
            // A plan that was rejected is no plan to reject.
            boolean thing = clause.tags().get(i) == Tag.NOUN && !to;
            boolean month = token.capitalized() && i > 0; // "On 3 May"
            if (month || isAside(clause, i, verb)) {
                continue;
            }
            // "Cannot drive the car he bought" denies the first verb only.
            if (list.equals("negation")
                    && clause.verbs().contains(i)
                    && !to
                    && !Terms.WORDS.has(list, clause.lemma(i))) {
                return false;
            }
            if ((!verbOnly && !thing && Terms.WORDS.has(list, token.lower()))
                    || (verbal && Terms.WORDS.has(list, clause.lemma(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGerund(Clause clause, int at) {
        return clause.word(at).endsWith("ing") && clause.verbs().contains(at);
    }

    /** "The vote, planned for Sunday, was called off": between commas a participle says nothing of the verb after it. */
    private static boolean isAside(Clause clause, int at, int verb) {
        return clause.tags().get(at) == Tag.VERB
                && clause.word(at - 1).equals(",")
                && clause.words(at, verb).contains(",");
    }
}
