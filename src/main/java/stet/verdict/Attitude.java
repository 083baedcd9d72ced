package stet.verdict;

import java.util.stream.IntStream;
import stet.text.PartOfSpeech.Tag;

/** What a sentence does with a statement in it: says it, lets somebody deny it, or leaves it open. */
enum Attitude {
    SAID,
    DENIED,
    OPEN;

    private static final String LIST = "attitude";
    private static final int REACH = 6;
    private static final int NOUN_REACH = 4;

    /** What becomes of the part of the sentence that a verb stands in. */
    static Attitude toward(Clause clause, int verb) {
        if (clause.has("?") || isInvertedCondition(clause, verb) || isHearsay(clause)) {
            return OPEN;
        }
        int start = VerbRoles.start(clause, verb);
        int from = clause.word(start - 1).equals("that") ? start - 2 : start - 1;
        int to = from == start - 2 ? Math.max(0, from - REACH) : from;
        return IntStream.iterate(from, at -> at >= Math.max(0, to), at -> at - 1)
                .filter(at -> isGovernor(clause, at))
                .mapToObj(at -> of(clause, at))
                .findFirst()
                .orElse(SAID);
    }

    /** "Denied that it would", "denied it would", but not "denied the plan". */
    static boolean takesClause(Clause clause, int verb) {
        int next = clause.verbs().stream()
                .filter(v -> v > verb)
                .findFirst()
                .orElse(clause.tokens().size());
        boolean that = clause.words(verb, Math.min(next, verb + REACH)).contains("that");
        boolean pronoun = Terms.WORDS.has("pronoun", clause.word(verb + 1))
                && next < clause.tokens().size();
        return Terms.WORDS.has(LIST, clause.lemma(verb)) && (that || pronoun);
    }

    /** "Had the bank closed it, jobs would have been lost". */
    private static boolean isInvertedCondition(Clause clause, int verb) {
        boolean inverted =
                Terms.WORDS.has("inverted", clause.word(0)) && clause.tags().get(0) != Tag.NOUN;
        return inverted && !clause.words(0, verb).contains(",");
    }

    /** "According to rumours", "according to unconfirmed reports". */
    private static boolean isHearsay(Clause clause) {
        int to = clause.words(0, clause.tokens().size()).indexOf("according") + 1;
        return clause.word(to).equals("to")
                && IntStream.rangeClosed(to + 1, to + NOUN_REACH)
                        .takeWhile(at -> !Terms.WORDS.has("mark", clause.word(at)))
                        .anyMatch(at -> clause.word(at).equals("unconfirmed")
                                || stands(clause, at).equals("open"));
    }

    private static boolean isGovernor(Clause clause, int at) {
        return Terms.WORDS.has(LIST, clause.lemma(at))
                && (clause.verbs().contains(at) || clause.tags().get(at).noun());
    }

    /** "Denied that", "rejected claims that"; "did not deny that" and "never said that" leave it open. */
    private static Attitude of(Clause clause, int governor) {
        boolean noun = !clause.verbs().contains(governor) || clause.verbs().contains(governor - 1);
        if (noun) {
            return IntStream.range(Math.max(0, governor - NOUN_REACH), governor)
                    .filter(clause.verbs()::contains)
                    .mapToObj(at -> Terms.WORDS.has("confirming", clause.lemma(at)) || isDenying(clause, at)
                            ? of(clause, at)
                            : OPEN)
                    .findFirst()
                    .orElse(OPEN);
        }
        // What a newspaper had reported, or wrongly reported, may have been put right since.
        boolean open = clause.word(governor - 1).equals("had") || Terms.WORDS.has("unsure", clause.word(governor - 1));
        boolean said = stands(clause, governor).equals("said") && !open;
        return Polarity.denied(clause, governor) ? OPEN : isDenying(clause, governor) ? DENIED : said ? SAID : OPEN;
    }

    private static boolean isDenying(Clause clause, int at) {
        return stands(clause, at).equals("denied");
    }

    private static String stands(Clause clause, int at) {
        return Terms.WORDS.get(LIST, clause.lemma(at)).orElse("");
    }
}
