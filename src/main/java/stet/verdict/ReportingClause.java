package stet.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stet.model.Span;
import stet.text.Lemma;
import stet.text.PartOfSpeech.Tag;
import stet.text.Token;
import stet.text.Tokens;

/**
 * The words beside a quotation that tell who says it: "one skipper said", "read a banner", "denied having said".
 *
 * @param clause the verb with what goes before and after it up to a mark
 * @param verb index of the verb
 * @param apposed whether a comma parts it from a name: "said a teacher, Ada Nolan", "Ada Nolan, a teacher, said"
 */
record ReportingClause(Clause clause, int verb, boolean apposed) {

    /** The one beside those of a sentence's quotations that is most like {@code words}. */
    static Optional<ReportingClause> of(Clause sentence, List<String> words) {
        return Quotation.marked(sentence.tokens()).stream()
                .max(Comparator.comparingInt(quoted -> likeness(words, quoted, sentence.tokens())))
                .flatMap(quoted ->
                        beside(sentence, sentence.tokenAt(quoted.start()) - 1, sentence.tokenAt(quoted.end() - 1) + 1));
    }

    private static int likeness(List<String> words, Span quoted, Tokens tokens) {
        return WordDiff.common(words, Quotation.words(Tokens.of(tokens.text(), quoted)))
                .size();
    }

    /** "She said: “…”", or else "“…,” she said". */
    private static Optional<ReportingClause> beside(Clause sentence, int open, int close) {
        int from = IntStream.iterate(open, at -> at > 0, at -> at - 1)
                .filter(at -> Quotation.isMark(sentence.word(at - 1)))
                .findFirst()
                .orElse(0);
        Optional<ReportingClause> before =
                leadsOn(sentence, open - 1) ? read(sentence, from, open, false) : Optional.empty();
        int next = sentence.word(close + 1).equals(",") ? close + 2 : close + 1;
        return before.or(() -> read(sentence, next, end(sentence, next), true));
    }

    /** What leads to a quotation: a mark, "that", or the verb itself. */
    private static boolean leadsOn(Clause sentence, int at) {
        String word = sentence.word(at);
        return Stream.of(":", ",", "that").anyMatch(word::equals)
                || sentence.verbs().contains(at);
    }

    private static int end(Clause sentence, int from) {
        int end = from;
        while (end < sentence.tokens().size() && !Terms.WORDS.has("mark", sentence.word(end))) {
            end++;
        }
        return end;
    }

    private static Optional<ReportingClause> read(Clause sentence, int from, int to, boolean first) {
        Comparator<Integer> order = Comparator.naturalOrder();
        return sentence.verbs().stream()
                .filter(verb -> from <= verb && verb < to)
                .min(first ? order : order.reversed())
                .map(verb -> read(sentence, lastComma(sentence, from, verb) + 1, verb, to));
    }

    private static int lastComma(Clause sentence, int from, int verb) {
        int at = verb;
        while (at >= from && !sentence.word(at).equals(",")) {
            at--;
        }
        return Math.max(at, from - 1);
    }

    private static ReportingClause read(Clause sentence, int from, int verb, int to) {
        Tokens tokens = Tokens.of(sentence.tokens().text(), sentence.tokens().span(from, to));
        boolean apposed = sentence.word(from - 1).equals(",") && !Quotation.isMark(sentence.word(from - 2));
        boolean named = sentence.word(to).equals(",") && isName(sentence, to + 1);
        return new ReportingClause(
                Clause.of(tokens, sentence.tags().subList(from, to)), verb - from, apposed || (verb == from && named));
    }

    private static boolean isName(Clause clause, int at) {
        return at < clause.tokens().size() && Topic.isName(clause.tokens().get(at));
    }

    /**
     * Whether the words need not be those of the one whom an article names: denied, doubted, read out, or said by somebody
     * without a name of whom the article does not speak.
     *
     * @param own the content words of the article's sentence, which may speak of the letter that is read out
     * @param article those of the whole article
     */
    boolean isOfAnother(Set<String> own, Set<String> article) {
        Assertion said = Assertion.of(clause, verb);
        boolean indefinite = Terms.WORDS.has("indefinite", clause.word(from()));
        return said.denied()
                || said.unsure()
                || isRead(own)
                || (!apposed && speaking().noneMatch(Topic::isName) && (indefinite || isUnknown(article)));
    }

    /** "The losing captain said", where the article has no captain. */
    private boolean isUnknown(Set<String> article) {
        return Terms.WORDS.has("reporting", clause.lemma(verb))
                && speaking()
                        .filter(token -> clause.tags().get(clause.tokenAt(token.start())) == Tag.NOUN)
                        .reduce((first, last) -> last)
                        .filter(head -> !article.contains(Terms.of(head)))
                        .isPresent();
    }

    private int from() {
        return verb == 0 ? 1 : 0;
    }

    /** "Read a banner", "she read from a note": whoever reads words out need not have said them. */
    private boolean isRead(Set<String> own) {
        int read = clause.words(0, clause.tokens().size()).stream()
                .map(Lemma::verb)
                .toList()
                .indexOf("read");
        IntStream text = read == 0
                ? IntStream.range(1, clause.tokens().size())
                : IntStream.iterate(read - 1, at -> at >= 0, at -> at - 1);
        return read >= 0
                && text.filter(at -> clause.tags().get(at) == Tag.NOUN)
                        .mapToObj(at -> Terms.of(clause.tokens().get(at)))
                        .findFirst()
                        .filter(own::contains)
                        .isEmpty();
    }

    /** Before the verb or after it, up to "for Ada Nolan", "who knew her". */
    private Stream<Token> speaking() {
        return IntStream.range(from(), verb == 0 ? clause.tokens().size() : verb)
                .takeWhile(at -> clause.tags().get(at) != Tag.ADP && !Terms.WORDS.has("subordinator", clause.word(at)))
                .mapToObj(clause.tokens()::get);
    }
}
