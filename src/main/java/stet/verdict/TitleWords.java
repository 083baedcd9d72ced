package stet.verdict;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import stet.text.Lemma;
import stet.text.PartOfSpeech.Tag;

/** The words of the titles in a sentence: where one begins, what it is held of, and how it is held. */
final class TitleWords {

    private static final int LONGEST = 6;
    private static final int REACH = 9;

    private final Clause clause;
    private final Set<String> heads;

    /** Reads a sentence, in which {@code heads} end a title besides the words that always do. */
    TitleWords(Clause clause, Set<String> heads) {
        this.clause = clause;
        this.heads = heads;
    }

    /** The title with its last word at {@code head}; where {@code end} is not given its body follows it. */
    Title title(int head, int end) {
        int first = head;
        while (first > 0 && head - first < LONGEST && isPart(first - 1)) {
            first--;
        }
        Set<String> body = new LinkedHashSet<>(is("held", head + 1) ? body(head + 1) : Set.of());
        List<String> words = new ArrayList<>();
        for (int at = first; at <= head; at++) {
            if (is("status", at) || !Character.isLetter(clause.word(at).charAt(0))) {
                continue;
            }
            if (at < head && isNamed(at)) {
                body.add(Terms.of(clause.tokens().get(at)));
            } else {
                Terms.inFull(clause.word(at)).forEach(words::add);
            }
        }
        if (isOwner(first - 1) && first > 1) {
            owner(first - 2).forEach(body::add);
        }
        int last = Math.max(end, head + 1);
        String status = TitleStatus.in(clause.tokens()
                .subList(Math.max(0, first - 2), Math.min(clause.tokens().size(), head + 3)));
        boolean over = status.isEmpty() && isOver(head);
        return new Title(words, body, over ? TitleStatus.FORMER : then(status, head), first, last);
    }

    private String then(String status, int head) {
        String next = String.join(" ", clause.word(head + 1), clause.word(head + 2), clause.word(head + 3));
        return status.isEmpty() && next.equals("at the time") ? TitleStatus.THEN : status;
    }

    /** "Marlow" in "Marlow coach", but not "Transport" in "Transport Minister". */
    private boolean isNamed(int at) {
        return Topic.isName(clause.tokens().get(at)) && !isHead(at) && !is("portfolio", at);
    }

    /** Whether a token can belong to a title. */
    boolean isPart(int at) {
        Tag tag = clause.tags().get(at);
        String word = clause.word(at);
        boolean gerund = word.endsWith("ing") && isHead(at + 1);
        boolean nominal = gerund || tag.noun() || tag == Tag.ADJ || isHead(at) || is("status", at);
        boolean hyphen = word.equals("-") && clause.tokens().joined(at);
        boolean owned = isOwner(at - 1) || isOwner(at + 1);
        return hyphen
                || ((nominal || owned)
                        && !word.isEmpty()
                        && Character.isLetter(word.charAt(0))
                        && !is("reporting", at));
    }

    /** Whose title it is: "the roads department's", "Marlow's". */
    private Set<String> owner(int last) {
        int from = last;
        while (from > 0 && last - from < LONGEST && isPart(from - 1)) {
            from--;
        }
        return Terms.of(clause.tokens().subList(from, last + 1));
    }

    /** The content words after a preposition or a verb, up to the next mark or verb. */
    Set<String> body(int at) {
        int from = at + 1;
        int end = from;
        while (end < clause.tokens().size() && end - from < LONGEST && isOfBody(end)) {
            end++;
        }
        return TitleScope.of(clause.tokens().subList(Math.min(from, end), end));
    }

    /** Up to a verb or a mark; whatever a possessive stands beside belongs to it, for the tagger takes much for a verb there. */
    private boolean isOfBody(int at) {
        Tag tag = clause.tags().get(at);
        boolean nominal = tag.noun() || tag == Tag.ADJ || tag == Tag.DET || tag == Tag.PRON;
        return isOwner(at)
                || isOwner(at - 1)
                || isOwner(at + 1)
                || clause.word(at).equals("of")
                || (nominal && !is("subordinator", at));
    }

    /** "Who was chancellor until 2021", "who led the council from 2010". */
    boolean isOver(int at) {
        boolean past = IntStream.rangeClosed(at - REACH, at)
                        .mapToObj(clause::word)
                        .anyMatch(w -> w.equals("was") || w.equals("served"))
                || clause.word(at).equals("led")
                || clause.word(at).endsWith("ed");
        return past && IntStream.range(at, at + REACH).anyMatch(i -> is("ending", i));
    }

    /** "'s". */
    boolean isOwner(int at) {
        return clause.word(at).equals("'s")
                || clause.word(at).equals("\u2019s")
                || clause.word(at).equals("'");
    }

    boolean isHead(int at) {
        String word = clause.word(at);
        return Title.isHead(word) || (!heads.isEmpty() && !word.isEmpty() && heads.contains(Title.head(word)));
    }

    /** "Two advisors, Ann Lee and Bo Dahl": a title of more than one. */
    boolean isPlural(int at) {
        String word = clause.word(at);
        return word.endsWith("s") && !Lemma.noun(word).equals(word);
    }

    /** Whether a token is on {@code list}. */
    boolean is(String list, int at) {
        return Terms.WORDS.has(list, clause.word(at));
    }
}
