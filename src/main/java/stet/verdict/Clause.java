package stet.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import stet.model.Span;
import stet.text.Lemma;
import stet.text.PartOfSpeech;
import stet.text.PartOfSpeech.Tag;
import stet.text.Token;
import stet.text.Tokens;

/** A sentence with its parts of speech, and what can be told from them about its verbs. */
record Clause(Tokens tokens, List<Tag> tags, Set<String> terms) {

    private static final int NEGATION_REACH = 4;
    private static final int HEDGE_REACH = 8;

    static Clause of(Tokens tokens, PartOfSpeech tagger) {
        return new Clause(tokens, tagger.tags(tokens), Terms.of(tokens));
    }

    /** Whether a word is spelt so. */
    boolean has(String word) {
        return tokens.stream().anyMatch(token -> token.is(word));
    }

    /** The tokens that are verbs other than auxiliaries. */
    List<Integer> verbs() {
        List<Integer> verbs = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tags.get(i) == Tag.VERB || isPast(i)) {
                verbs.add(i);
            }
        }
        return verbs;
    }

    /** "Revenue fell": some past forms look like nouns or adjectives to the tagger. */
    private boolean isPast(int at) {
        String word = tokens.get(at).lower();
        String base = Lemma.verb(word);
        boolean inflected = !base.equals(word) && !word.endsWith("s") && !word.endsWith("ing") && !word.endsWith("ed");
        boolean noun = at > 0 && (tags.get(at - 1) == Tag.DET || tags.get(at - 1) == Tag.ADJ);
        return inflected && !noun && !tokens.get(at).capitalized() && Poles.has(base);
    }

    /** The verb that says most: the first that is neither a hedge nor a refusal, or else the first. */
    OptionalInt mainVerb() {
        List<Integer> verbs = verbs();
        return verbs.stream()
                .filter(i -> !Terms.WORDS.has("hedge", lemma(i))
                        && !Terms.WORDS.has("negation", lemma(i))
                        && !Terms.WORDS.has("reporting", lemma(i)))
                .findFirst()
                .or(() -> verbs.stream().findFirst())
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** The base form of the verb at a token; "called off" is "cancel". */
    String lemma(int verb) {
        String particle = verb + 1 < tokens.size() ? tokens.get(verb + 1).lower() : "";
        String base = Lemma.verb(tokens.get(verb).lower());
        return base.equals("call") ? Terms.WORDS.get("ending", particle).orElse(base) : base;
    }

    /** Whether the verb is denied: "did not", "never", "refused to". */
    boolean negated(int verb) {
        return before(verb, "negation", NEGATION_REACH) || hasNobodyBefore(verb);
    }

    /** "Nothing in its policy had changed": nobody and nothing deny the first verb after them, however far. */
    private boolean hasNobodyBefore(int verb) {
        int at = verb - 1;
        while (at >= 0 && tags.get(at) != Tag.VERB && !Terms.WORDS.has("nobody", tokens.get(at).lower())) {
            at--;
        }
        return at >= 0 && tags.get(at) != Tag.VERB;
    }

    /** Whether the verb that a stretch of the text belongs to is denied, or the stretch itself: "not the first". */
    boolean deniedAt(Span span) {
        int at = tokenAt(span.start());
        boolean itself = at > 0
                && (Terms.WORDS.has("negation", tokens.get(at - 1).lower())
                        || (at > 1
                                && Terms.WORDS.has(
                                        "negation", tokens.get(at - 2).lower())));
        return itself || governing(span).stream().anyMatch(this::negated);
    }

    /** The token at an index in lower case; empty outside the sentence. */
    String word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
    }

    /** Some of the tokens in lower case. */
    List<String> words(int from, int to) {
        return tokens.subList(from, to).stream().map(Token::lower).toList();
    }

    /** Index of the first token that ends after an offset. */
    int tokenAt(int offset) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).end() <= offset) {
            at++;
        }
        return at;
    }

    /** Whether the verb is only possible, planned, demanded or claimed. */
    boolean hedged(int verb) {
        return before(verb, "hedge", HEDGE_REACH);
    }

    private boolean before(int verb, String list, int reach) {
        for (int i = verb - 1; i >= Math.max(0, verb - reach); i--) {
            Token token = tokens.get(i);
            boolean to = tokens.at(i + 1, "to");
            // "Refused to pay" denies, "when that failed, it paid" does not.
            boolean verbal = to || (tags.get(i) == Tag.VERB && !list.equals("negation"));
            boolean verbOnly = list.equals("negation") && tags.get(i) == Tag.VERB;
            if ((!verbOnly && Terms.WORDS.has(list, token.lower())) || (verbal && Terms.WORDS.has(list, lemma(i)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a form of "be" stands before the verb and "by" after it. */
    boolean passive(int verb) {
        boolean be = verb > 0 && before(verb, "passive", 2);
        boolean by = tokens.at(verb + 1, "by")
                && !Lemma.verb(tokens.get(verb).lower()).equals(tokens.get(verb).lower());
        return by || (be && tokens.get(verb).lower().endsWith("d"));
    }

    /** Whether it is plain who acts: the first verb of the sentence, or a passive that says by whom. */
    boolean tellsRoles(int verb) {
        boolean first = verbs().stream().noneMatch(other -> other < verb && !before(other, "passive", 1))
                && !tokens.get(verb).lower().endsWith("ing");
        return passive(verb) ? tokens.at(verb + 1, "by") : first;
    }

    /** The nouns of whoever acts: before the verb, or after "by" where the verb is passive. */
    Set<String> actors(int verb) {
        return passive(verb) ? nouns(verb + 1, tokens.size()) : nouns(0, verb);
    }

    /** The nouns on the other side of the verb. */
    Set<String> targets(int verb) {
        return passive(verb) ? nouns(0, verb) : nouns(verb + 1, tokens.size());
    }

    private Set<String> nouns(int from, int to) {
        Set<String> nouns = new LinkedHashSet<>();
        for (int i = from; i < to; i++) {
            boolean noun = tags.get(i).noun() || tokens.get(i).capitalized();
            if (noun && Terms.isContent(tokens.get(i))) {
                nouns.add(Terms.of(tokens.get(i)));
            }
        }
        return nouns;
    }

    /** Lemma of the verb that a stretch of the text belongs to: the nearest before it in its clause, or else after it. */
    Optional<String> governor(Span span) {
        return governing(span).map(this::lemma);
    }

    private Optional<Integer> governing(Span span) {
        Optional<Integer> before = verbs().stream()
                .filter(i -> tokens.get(i).end() <= span.start())
                .max(Comparator.naturalOrder());
        Optional<Integer> after = verbs().stream()
                .filter(i -> tokens.get(i).start() >= span.end())
                .findFirst();
        boolean apart = before.isPresent() && after.isPresent() && isComma(before.get(), span.start());
        return apart ? after : before.or(() -> after);
    }

    private boolean isComma(int from, int end) {
        for (int i = from; i < tokens.size() && tokens.get(i).start() < end; i++) {
            if (tokens.get(i).is(",")) {
                return true;
            }
        }
        return false;
    }

    /** The content words within {@code reach} tokens of a stretch of the text. */
    Set<String> around(Span span, int reach) {
        int first = tokenAt(span.start());
        int last = first;
        while (last < tokens.size() && tokens.get(last).start() < span.end()) {
            last++;
        }
        return Terms.of(tokens.subList(Math.max(0, first - reach), Math.min(tokens.size(), last + reach)));
    }

    /** Runs of words written with a capital inside the sentence, or tagged as names: "Prime Minister Ann Lee". */
    List<Set<String>> names() {
        List<Set<String>> names = new ArrayList<>();
        boolean inside = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean named = token.capitalized() && (i > 0 || tags.get(i) == Tag.PROPN) && Terms.isContent(token);
            if (named && !inside) {
                names.add(new LinkedHashSet<>());
            }
            if (named) {
                names.getLast().add(Terms.of(token));
            }
            inside = named;
        }
        return names;
    }

    /** How many of the names that have a word in {@code near} have none in {@code known}. */
    int strangers(Set<String> near, Set<String> known) {
        return (int) names().stream()
                .filter(name -> !Terms.shared(name, near).isEmpty())
                .filter(name -> Terms.shared(name, known).isEmpty())
                .count();
    }
}
