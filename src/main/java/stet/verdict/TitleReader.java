package stet.verdict;

import java.util.ArrayList;
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

    private static final int REACH = 9;
    private static final int TIME = 3;
    private static final Pattern STANDING_IN =
            Pattern.compile("\\b(?:stand|stood|stands|standing|fill|fills|filling) in$");
    private static final Pattern LEAVING =
            Pattern.compile("\\b(?:down|quit|resigned|retired|replaced|succeeded|until)\\b");

    private final Clause clause;
    private final TitleWords words;

    private TitleReader(Clause clause, TitleWords words) {
        this.clause = clause;
        this.words = words;
    }

    /** "Mayor Ann Lee, the chair of the board": the one before the name first. */
    static List<Title> titles(PersonName person, Clause clause) {
        return titles(person, clause, List.of());
    }

    /** The same, where words that end one of {@code known} end a title too. */
    static List<Title> titles(PersonName person, Clause clause, List<Title> known) {
        Set<String> heads = known.stream().map(Title::head).collect(Collectors.toSet());
        TitleReader reader = new TitleReader(clause, new TitleWords(clause, heads));
        List<Title> titles = new ArrayList<>();
        reader.before(person.first()).ifPresent(titles::add);
        reader.after(person.end()).ifPresent(titles::add);
        return List.copyOf(titles);
    }

    /** "Mayor Ann Lee", "the museum's curator, Ann Lee", "the head of the roads department, Ann Lee". */
    private Optional<Title> before(int name) {
        int end = name;
        while (words.is("honorific", end - 1) || (clause.word(end - 1).equals(".") && words.is("honorific", end - 2))) {
            end--;
        }
        boolean apposed = clause.word(end - 1).equals(",");
        int last = apposed ? end - 1 : end;
        last = words.is("status", last - 1) && clause.word(last - 2).equals("-") ? last - 2 : last;
        if (words.isHead(last - 1) && !(apposed && words.isPlural(last - 1))) {
            return Optional.of(words.title(last - 1, last));
        }
        return apposed ? ofBody(last) : Optional.empty();
    }

    /** A title with what it is held of, directly before {@code end}. */
    private Optional<Title> ofBody(int end) {
        return IntStream.iterate(end - 2, at -> at > Math.max(0, end - REACH) && isNominal(at), at -> at - 1)
                .filter(at -> words.isHead(at) && words.is("held", at + 1))
                .boxed()
                .findFirst()
                .map(head -> words.title(head, end));
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
        if (apposed && clause.word(at + 1).equals("until")) {
            return until(at + 2);
        }
        if (who) {
            return led(at + 2).or(() -> as(at + 2)).or(() -> called(at + 2, at + REACH));
        }
        return apposed || words.is("passive", at) ? called(at, at + REACH) : Optional.empty();
    }

    /** "Until last night the minister of agriculture". */
    private Optional<Title> until(int from) {
        return IntStream.rangeClosed(from + 1, from + TIME)
                .filter(at -> words.is("determiner", at))
                .boxed()
                .findFirst()
                .flatMap(at -> called(at, at + REACH))
                .map(title -> title.withStatus(TitleStatus.FORMER));
    }

    /** ", 58," */
    private boolean isAge(int at) {
        return clause.tags().size() > at + 2
                && clause.word(at).equals(",")
                && clause.tags().get(at + 1) == Tag.NUM
                && clause.word(at + 2).equals(",");
    }

    /** The first title from a token on that no verb but "be" or "become", no preposition and no doubt stands before. */
    private Optional<Title> called(int from, int to) {
        int end = Math.min(to, clause.tokens().size());
        int at = from;
        while (at < end && !words.isPart(at) && isBeforeHead(at, from)) {
            at++;
        }
        int last = at;
        while (last < end && (words.isPart(last) || words.isOwner(last))) {
            last++;
        }
        return IntStream.iterate(last - 1, head -> head >= from, head -> head - 1)
                .filter(words::isHead)
                .boxed()
                .findFirst()
                .map(head -> words.title(head, 0));
    }

    private boolean isBeforeHead(int at, int from) {
        return switch (clause.tags().get(at)) {
            case DET, PRON, ADV, AUX -> !words.is("modal", at) && !words.is("unsure", at);
            case PUNCT -> at == from;
            case VERB -> words.is("becoming", at);
            case ADP -> clause.word(at).equals("as");
            case ADJ, CCONJ, INTJ, NOUN, NUM, PART, PROPN, SCONJ, SYM, X -> false;
        };
    }

    /** "Who took up his post as ambassador", "who is standing in as head teacher", "who stepped down as mayor". */
    private Optional<Title> as(int from) {
        int as = from;
        while (as < from + REACH && !words.is("mark", as) && !clause.word(as).equals("as")) {
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
        while (words.is("passive", at) || words.is("auxiliary", at)) {
            at++;
        }
        Optional<String> head = Terms.WORDS.get("leading", Lemma.verb(clause.word(at)));
        int verb = at;
        return head.map(word -> {
            boolean over = clause.words(from, verb).contains("used")
                    || clause.words(from, verb).contains("once")
                    || words.isOver(verb);
            return new Title(List.of(word), words.body(verb), over ? TitleStatus.FORMER : "", verb, verb + 1);
        });
    }
}
