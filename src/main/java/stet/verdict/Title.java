package stet.verdict;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.text.Lemma;
import stet.text.PartOfSpeech.Tag;

/**
 * The title that a sentence gives a person, before the name or after it.
 *
 * @param words its words in lower case, in order, up to "of"
 */
record Title(List<String> words) {

    private static final int LONGEST = 6;
    private static final int BODY = 5;

    /** "Mayor Ann Lee", "Ann Lee, the former mayor", "Ann Lee is a former mayor". */
    static Optional<Title> of(PersonName person, Clause clause) {
        List<String> direct = before(clause, person.first());
        // "The museum's curator, Ann Lee, said"
        boolean apposed = clause.word(person.first() - 1).equals(",");
        List<String> before = direct.isEmpty() && apposed ? before(clause, person.first() - 1) : direct;
        return before.isEmpty() ? after(clause, person.end()) : Optional.of(Title.inFull(before));
    }

    static Title of(String title) {
        return new Title(List.copyOf(Terms.title(title)));
    }

    private static Title inFull(List<String> words) {
        return new Title(
                words.stream().flatMap(word -> Terms.inFull(word).stream()).toList());
    }

    private static List<String> before(Clause clause, int name) {
        int end = name;
        while (end > 0 && Terms.WORDS.has("honorific", clause.word(end - 1))) {
            end--;
        }
        int from = end;
        while (from > 0 && end - from < LONGEST && isPart(clause, from - 1)) {
            from--;
        }
        List<String> words = clause.words(from, end);
        return words.isEmpty() || sort(words.getLast()).isEmpty() ? List.of() : words;
    }

    private static Optional<Title> after(Clause clause, int end) {
        boolean apposed = clause.word(end).equals(",");
        boolean copula = Terms.WORDS.has("passive", clause.word(end));
        if (!apposed && !copula) {
            return Optional.empty();
        }
        int from = end + 1;
        for (int at = from; at < end + LONGEST && at < clause.tokens().size(); at++) {
            boolean possessive = clause.word(at).equals("'s") || clause.word(at).equals("\u2019s");
            boolean determiner = at == from
                    && (clause.tags().get(at) == Tag.DET || clause.tags().get(at) == Tag.PRON);
            from = possessive || determiner ? at + 1 : from;
        }
        int to = from;
        while (to < clause.tokens().size() && to - from < LONGEST && isPart(clause, to)) {
            to++;
        }
        List<String> words = clause.words(from, to);
        return words.isEmpty() || sort(words.getLast()).isEmpty() ? Optional.empty() : Optional.of(inFull(words));
    }

    private static boolean isPart(Clause clause, int at) {
        Tag tag = clause.tags().get(at);
        String word = clause.word(at);
        boolean gerund = word.endsWith("ing") && sort(clause.word(at + 1)).isPresent();
        boolean nominal =
                gerund || tag.noun() || tag == Tag.ADJ || sort(word).isPresent() || Terms.WORDS.has("status", word);
        return nominal && !word.isEmpty() && Character.isLetter(word.charAt(0)) && !Terms.WORDS.has("reporting", word);
    }

    /** Which sort of title its last word is: an office, of which a person holds one at a time, or a profession. */
    Optional<String> sort() {
        return words.isEmpty() ? Optional.empty() : sort(words.getLast());
    }

    private static Optional<String> sort(String word) {
        String head = head(Terms.inFull(word).getLast());
        return Terms.WORDS.has("office", head)
                ? Optional.of("office")
                : Terms.WORDS.has("profession", head) || isProfession(head)
                        ? Optional.of("profession")
                        : Optional.<String>empty();
    }

    private static boolean isProfession(String head) {
        return head.length() > 6 && (head.endsWith("ist") || head.endsWith("ian"));
    }

    /** The last word in one spelling for all who bear it: "chairwoman" is "chair". */
    static String head(String word) {
        String lemma = Lemma.noun(word);
        return Terms.WORDS.get("title", lemma).orElse(lemma);
    }

    /** Whether two titles can be one: the same last word, or one has the other's words. */
    boolean agrees(Title other) {
        return words.isEmpty()
                || other.words.isEmpty()
                || (isOfOnePost(other) && !isOfOtherPortfolio(other))
                || isOfSameBody(other)
                || heads().containsAll(other.heads())
                || other.heads().containsAll(heads());
    }

    /** A commander may be a general besides. */
    private boolean isOfOnePost(Title other) {
        return heads().stream()
                .anyMatch(word -> sort(word).isPresent() && other.heads().contains(word));
    }

    /** "Transport minister" and "health minister", "chief financial officer" and "chief information officer". */
    private boolean isOfOtherPortfolio(Title other) {
        Set<String> own = portfolio();
        Set<String> theirs = other.portfolio();
        return !own.isEmpty() && !theirs.isEmpty() && Terms.shared(own, theirs).isEmpty();
    }

    private Set<String> portfolio() {
        Set<String> portfolio = new LinkedHashSet<>();
        words.forEach(word -> Terms.WORDS.get("portfolio", word).ifPresent(portfolio::add));
        return portfolio;
    }

    /** A senator may preside over the senate. */
    private boolean isOfSameBody(Title other) {
        return words.stream()
                .filter(word -> word.length() > BODY)
                .anyMatch(word ->
                        other.words.stream().anyMatch(w -> w.startsWith(word.substring(0, BODY)) && !w.equals(word)));
    }

    private Set<String> heads() {
        Set<String> heads = new LinkedHashSet<>();
        words.stream()
                .filter(word -> !Terms.WORDS.has("status", word))
                .map(Title::head)
                .forEach(heads::add);
        return heads;
    }

    String text() {
        return String.join(" ", new ArrayList<>(words));
    }
}
