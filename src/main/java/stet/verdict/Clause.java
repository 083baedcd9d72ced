package stet.verdict;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.model.Span;
import stet.text.Lemma;
import stet.text.PartOfSpeech;
import stet.text.PartOfSpeech.Tag;
import stet.text.Token;
import stet.text.Tokens;

/**
 * A sentence with its parts of speech, and what can be told from them about its verbs.
 *
 * @param terms its content words
 * @param verbs the indexes of its verbs, auxiliaries apart
 * @param names runs of words written with a capital inside the sentence, or tagged as names: "Prime Minister Ann Lee"
 */
record Clause(Tokens tokens, List<Tag> tags, Set<String> terms, List<Integer> verbs, List<Set<String>> names) {

    Clause(Tokens tokens, List<Tag> tags, Set<String> terms, List<Integer> verbs) {
        this(tokens, tags, terms, verbs, names(tokens, tags));
    }

    static Clause of(Tokens tokens, PartOfSpeech tagger) {
        return of(tokens, tagger.tags(tokens));
    }

    static Clause of(Tokens tokens, List<Tag> tags) {
        VerbFinder finder = new VerbFinder(tokens, tags);
        return new Clause(tokens, finder.corrected(), Terms.of(tokens), finder.verbs());
    }

    /** Whether a word is spelt so. */
    boolean has(String word) {
        return tokens.stream().anyMatch(token -> token.is(word));
    }

    /** The base form of the verb at a token; "called off" is "cancel", "voted down" is "reject". */
    String lemma(int verb) {
        return VerbPhrases.at(this, verb).map(VerbPhrases.Found::meaning).orElseGet(() -> Lemma.verb(word(verb)));
    }

    /** Index after the last word of the verb at a token: after "guilty" in "found him guilty". */
    int verbEnd(int verb) {
        return VerbPhrases.at(this, verb).map(VerbPhrases.Found::end).orElse(verb + 1);
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
        return tokens.indexAt(offset);
    }

    /** Lemma of the verb that a stretch of the text belongs to: the nearest before it in its clause, or else after it. */
    Optional<String> governor(Span span) {
        return governing(span).map(this::lemma);
    }

    /** The verb that a stretch of the text belongs to: the nearest before it in its clause, or else after it. */
    Optional<Integer> governing(Span span) {
        return GoverningVerb.of(this, span);
    }

    /** The content words within {@code reach} tokens of a stretch of the text. */
    Set<String> around(Span span, int reach) {
        return Terms.around(tokens, span, reach);
    }

    private static List<Set<String>> names(Tokens tokens, List<Tag> tags) {
        List<Set<String>> names = new ArrayList<>();
        boolean inside = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean first = i == 0 && tags.get(i) != Tag.PROPN;
            boolean named = Topic.isName(token) && (!first || (tokens.size() > 1 && Topic.isName(tokens.get(1))));
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

    /** Names directly after "in", "at" or the like. */
    List<Set<String>> places() {
        List<Set<String>> places = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            if (Terms.WORDS.has("where", word(i - 1)) && Topic.isName(tokens.get(i))) {
                int end = i;
                while (end < tokens.size() && Topic.isName(tokens.get(end))) {
                    end++;
                }
                places.add(Terms.of(tokens.subList(i, end)));
            }
        }
        return places;
    }

    /** The content words written with a capital: "revenue" inside a sentence is no name, nor is it where it begins one. */
    Set<String> capitalized() {
        return Terms.of(tokens.stream().filter(Token::capitalized).toList());
    }

    /** How many of the names that have a word in {@code near} have none in {@code known}. */
    int strangers(Set<String> near, Set<String> known) {
        return (int) names().stream()
                .filter(name -> !Terms.shared(name, near).isEmpty())
                .filter(name -> Terms.shared(name, known).isEmpty())
                .count();
    }
}
