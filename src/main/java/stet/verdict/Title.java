package stet.verdict;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stet.text.Lemma;
import stet.text.Tokens;

/**
 * What a sentence calls a person.
 *
 * @param words its words in lower case, in order and in full, without what qualifies it; the last is its head
 * @param body content words and names of what it is held of: "the roads department"
 * @param status how it is held: "former", "acting", "deputy"; empty where outright
 * @param first index of its first token in the sentence that it was read from
 * @param end index of the token after its last
 */
record Title(List<String> words, Set<String> body, String status, int first, int end) {

    private static final int BODY = 5;
    private static final String GENERIC = "chief";
    private static final String HELD_OF = " of ";

    Title {
        words = words.stream().map(Title::head).toList();
        body = Set.copyOf(body);
    }

    /** One that no sentence gives: the title of a claim apart from its name. "Of" leads to what it is held of. */
    static Title of(String title, Optional<String> status) {
        int of = title.indexOf(HELD_OF);
        String held = of < 0 ? title : title.substring(0, of);
        Set<String> body = of < 0 ? Set.of() : TitleScope.of(Tokens.of(title.substring(of + HELD_OF.length())));
        String stated = status.map(TitleStatus::plain).orElseGet(() -> TitleStatus.in(title));
        return new Title(List.copyOf(Terms.title(held)), body, stated, 0, 0);
    }

    Title withStatus(String held) {
        return new Title(words, body, held, first, end);
    }

    /** Whether a word can end a title. */
    static boolean isHead(String word) {
        return !word.isEmpty() && sort(word).isPresent();
    }

    /** Whether it says whose relative somebody is. */
    boolean isKin() {
        return sort().equals(Optional.of("kin"));
    }

    /** Which sort of title it is: an office, of which a person holds one at a time, a profession, a rank, a kinship, or what many are besides. */
    Optional<String> sort() {
        return words.isEmpty() ? Optional.empty() : sort(words.getLast());
    }

    private static Optional<String> sort(String word) {
        String head = head(Terms.inFull(word).getLast());
        return Stream.of("office", "rank", "kin", "loose", "profession")
                .filter(sort -> Terms.WORDS.has(sort, head) || (sort.equals("profession") && isProfession(head)))
                .findFirst();
    }

    private static boolean isProfession(String head) {
        return head.length() > 6 && (head.endsWith("ist") || head.endsWith("ian"));
    }

    /** The last word in one spelling for all who bear it: "chairwoman" is "chair". */
    static String head(String word) {
        String lemma = Lemma.noun(word);
        return Terms.WORDS.get("title", lemma).orElse(lemma);
    }

    /** Its last word; empty where it has none. */
    String head() {
        return words.isEmpty() ? "" : words.getLast();
    }

    /** Whether both can be said of one person at once: one post, a rank beside a post, or one title has the other's words. */
    boolean agrees(Title other) {
        return words.isEmpty()
                || other.words.isEmpty()
                || isRankBeside(other)
                || Stream.of(this, other).anyMatch(title -> title.sort().equals(Optional.of("loose")))
                || (isSpeaking() && other.isSpeaking())
                || isOfSameBody(other)
                || (!isOfOtherPortfolio(other) && (isOfOnePost(other) || isWithin(other) || other.isWithin(this)));
    }

    /**
     * Whether it is the other title, whatever its status.
     *
     * @param known words that may be understood: the title's body, where the passage speaks of it
     */
    boolean isSame(Title other, Set<String> known) {
        boolean oneHead =
                head().equals(other.head()) || (isGeneric(other) && TitleScope.meet(qualifiers(), other.qualifiers()));
        return oneHead
                && !isOfOtherPortfolio(other)
                && isOfOneThing(other)
                && Stream.concat(modifiers().stream(), fields())
                        .allMatch(word -> TitleScope.has(other.qualifiers(), word) || TitleScope.has(known, word));
    }

    /** Whether what both are held of, as far as they say it, is one thing, whatever else both are called. */
    private boolean isOfOneThing(Title other) {
        Set<String> common = Terms.shared(modifiers(), other.modifiers());
        Set<String> own = Terms.without(qualifiers(), common);
        Set<String> theirs = Terms.without(other.qualifiers(), common);
        return own.isEmpty() || theirs.isEmpty() || TitleScope.meet(own, theirs);
    }

    /** Whether nobody but one person holds it: it says of what, or there is but one of the kind. */
    boolean isOfOne(Title other) {
        return !Terms.WORDS.has("many", head())
                && (TitleScope.meet(qualifiers(), other.qualifiers()) || Terms.WORDS.has("sole", head()));
    }

    /** A commander may be a general besides; two ranks exclude each other. */
    private boolean isRankBeside(Title other) {
        return sort().equals(Optional.of("rank")) != other.sort().equals(Optional.of("rank"));
    }

    /** A media relations officer is a spokesman. */
    private boolean isSpeaking() {
        return words.stream().anyMatch(word -> Terms.WORDS.has("speaking", word));
    }

    private boolean isWithin(Title other) {
        return other.words.containsAll(words);
    }

    private boolean isOfOnePost(Title other) {
        boolean shared = words.stream().anyMatch(word -> isHead(word) && other.words.contains(word));
        return shared || (isGeneric(other) && TitleScope.meet(body, other.body));
    }

    /** "Head of the agency", "the agency's director"; the son, or an aide, of a police chief is not the chief. */
    private boolean isGeneric(Title other) {
        boolean under = isKin() || other.isKin() || body.contains(other.head()) || other.body.contains(head());
        return !under && (head().equals(GENERIC) || other.head().equals(GENERIC));
    }

    /** "Transport minister" and "health minister", "chief financial officer" and "chief information officer". */
    private boolean isOfOtherPortfolio(Title other) {
        Set<String> own = portfolio();
        Set<String> theirs = other.portfolio();
        return !own.isEmpty() && !theirs.isEmpty() && Terms.shared(own, theirs).isEmpty();
    }

    private Set<String> portfolio() {
        return TitleScope.portfolio(Stream.concat(words.stream(), body.stream()));
    }

    /** A senator may preside over the senate. */
    private boolean isOfSameBody(Title other) {
        return words.stream()
                .filter(word -> word.length() > BODY)
                .anyMatch(word ->
                        other.words.stream().anyMatch(w -> w.startsWith(word.substring(0, BODY)) && !w.equals(word)));
    }

    /** The words before the head, which must not be left out. */
    private Set<String> modifiers() {
        return new LinkedHashSet<>(words.subList(0, Math.max(0, words.size() - 1)));
    }

    /** "Interior" of "minister of the interior". */
    private Stream<String> fields() {
        return body.stream().filter(word -> Terms.WORDS.get("portfolio", word).isPresent());
    }

    private Set<String> qualifiers() {
        Set<String> qualifiers = modifiers();
        qualifiers.addAll(body);
        return qualifiers;
    }

    /** Whether a sentence gives it: all of its words, and of what field it is. */
    boolean isIn(Set<String> terms) {
        return words.stream().allMatch(word -> terms.contains(word) || terms.contains(head(word)))
                && fields().allMatch(terms::contains);
    }
}
