package stet.verdict;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stet.text.Lemma;
import stet.text.PartOfSpeech.Tag;

/** Reads what a sentence calls a person: before the name, after it, or by what the person is said to lead. */
final class TitleReader {

    private static final int LONGEST = 6;
    private static final int REACH = 9;
    private static final Pattern STANDING_IN =
            Pattern.compile("\\b(?:stand|stood|stands|standing|fill|fills|filling) in$");
    private static final Pattern LEAVING =
            Pattern.compile("\\b(?:down|quit|resigned|retired|replaced|succeeded|until)\\b");

    private final Clause clause;
    private final Set<String> heads;

    private TitleReader(Clause clause, Set<String> heads) {
        this.clause = clause;
        this.heads = heads;
    }

    /** "Mayor Ann Lee, the chair of the board": the one before the name first. */
    static List<Title> titles(PersonName person, Clause clause) {
        return titles(person, clause, List.of());
    }

    /** The same, where words that end one of {@code known} end a title too. */
    static List<Title> titles(PersonName person, Clause clause, List<Title> known) {
        Set<String> heads = known.stream().map(Title::head).collect(Collectors.toSet());
        TitleReader reader = new TitleReader(clause, heads);
        List<Title> titles = new ArrayList<>();
        reader.before(person.first()).ifPresent(titles::add);
        reader.after(person.end()).ifPresent(titles::add);
        return List.copyOf(titles);
    }

    /** "Mayor Ann Lee", "the museum's curator, Ann Lee", "the head of the roads department, Ann Lee". */
    private Optional<Title> before(int name) {
        int end = name;
        while (is("honorific", end - 1) || (clause.word(end - 1).equals(".") && is("honorific", end - 2))) {
            end--;
        }
        boolean apposed = clause.word(end - 1).equals(",");
        int last = apposed ? end - 1 : end;
        last = is("status", last - 1) && clause.word(last - 2).equals("-") ? last - 2 : last;
        return isHead(last - 1) ? Optional.of(title(last - 1, last)) : apposed ? ofBody(last) : Optional.empty();
    }

    /** A title with what it is held of, directly before {@code end}. */
    private Optional<Title> ofBody(int end) {
        return IntStream.iterate(end - 2, at -> at > Math.max(0, end - REACH) && isNominal(at), at -> at - 1)
                .filter(at -> isHead(at) && is("held", at + 1))
                .boxed()
                .findFirst()
                .map(head -> title(head, end));
    }

    private boolean isNominal(int at) {
        Tag tag = clause.tags().get(at);
        return tag != Tag.VERB && tag != Tag.PUNCT && tag != Tag.SCONJ;
    }

    /** "Ann Lee, 58, the former mayor", "Ann Lee is a former mayor", "Ann Lee, who leads the council". */
    private Optional<Title> after(int end) {
        int at = isAge(end) ? end + 2 : end;
        boolean apposed = clause.word(at).equals(",");
        boolean who = apposed && clause.word(at + 1).equals("who");
        if (who) {
            return led(at + 2).or(() -> as(at + 2)).or(() -> called(at + 2, at + REACH));
        }
        return apposed || is("passive", at) ? called(at, at + REACH) : Optional.empty();
    }

    /** ", 58," */
    private boolean isAge(int at) {
        return clause.tags().size() > at + 2
                && clause.word(at).equals(",")
                && clause.tags().get(at + 1) == Tag.NUM
                && clause.word(at + 2).equals(",");
    }

    /** The first title from a token on that no verb but "be" or "become", and no preposition, stands before. */
    private Optional<Title> called(int from, int to) {
        int end = Math.min(to, clause.tokens().size());
        int at = from;
        while (at < end && !isPart(at) && isBeforeHead(at, from)) {
            at++;
        }
        int last = at;
        while (last < end && (isPart(last) || isOwner(last))) {
            last++;
        }
        return IntStream.iterate(last - 1, head -> head >= from, head -> head - 1)
                .filter(this::isHead)
                .boxed()
                .findFirst()
                .map(head -> title(head, 0));
    }

    private boolean isBeforeHead(int at, int from) {
        return switch (clause.tags().get(at)) {
            case DET, PRON, ADV, AUX -> true;
            case PUNCT -> at == from;
            case VERB -> is("becoming", at);
            case ADP -> clause.word(at).equals("as");
            case ADJ, CCONJ, INTJ, NOUN, NUM, PART, PROPN, SCONJ, SYM, X -> false;
        };
    }

    /** "Who took up his post as ambassador", "who is standing in as head teacher", "who stepped down as mayor". */
    private Optional<Title> as(int from) {
        int as = from;
        while (as < from + REACH && !is("mark", as) && !clause.word(as).equals("as")) {
            as++;
        }
        String said =
                String.join(" ", clause.words(from, Math.min(as, clause.tokens().size())));
        return clause.word(as).equals("as")
                ? called(as + 1, as + REACH).map(title -> title.withStatus(held(said, title.status())))
                : Optional.empty();
    }

    private static String held(String said, String status) {
        return STANDING_IN.matcher(said).find()
                ? TitleStatus.ACTING
                : LEAVING.matcher(said).find() ? TitleStatus.FORMER : status;
    }

    /** "Who leads the agency", "who founded the firm in 1991". */
    private Optional<Title> led(int from) {
        int at = from;
        while (is("passive", at) || is("auxiliary", at)) {
            at++;
        }
        Optional<String> head = Terms.WORDS.get("leading", Lemma.verb(clause.word(at)));
        int verb = at;
        return head.map(word -> {
            boolean over = clause.words(from, verb).contains("used")
                    || clause.words(from, verb).contains("once")
                    || isOver(verb);
            return new Title(List.of(word), body(verb), over ? TitleStatus.FORMER : "", verb, verb + 1);
        });
    }

    /** The title with its last word at {@code head}; where {@code end} is not given its body follows it. */
    private Title title(int head, int end) {
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

    private boolean isPart(int at) {
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
    private Set<String> body(int at) {
        int from = at + 1;
        int end = from;
        while (end < clause.tokens().size() && end - from < LONGEST && isOfBody(end)) {
            end++;
        }
        return Terms.of(clause.tokens().subList(Math.min(from, end), end));
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

    /** "Who was chancellor until 2021". */
    private boolean isOver(int at) {
        boolean past = IntStream.range(at - REACH, at + 1)
                .anyMatch(i -> clause.word(i).equals("was")
                        || clause.word(i).equals("served")
                        || i == at && clause.word(i).endsWith("ed")
                        || clause.word(i).equals("led"));
        return past
                && IntStream.range(at, at + REACH)
                        .anyMatch(i -> clause.word(i).equals("until")
                                || clause.word(i).equals("till")
                                || clause.word(i).equals("from"));
    }

    private boolean isOwner(int at) {
        return clause.word(at).equals("'s")
                || clause.word(at).equals("\u2019s")
                || clause.word(at).equals("'");
    }

    private boolean isHead(int at) {
        String word = clause.word(at);
        return Title.isHead(word) || (!heads.isEmpty() && !word.isEmpty() && heads.contains(Title.head(word)));
    }

    private boolean is(String list, int at) {
        return Terms.WORDS.has(list, clause.word(at));
    }
}
