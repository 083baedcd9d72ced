package stet.verdict;

import java.util.ArrayList;
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
            // "Clear Skies welcomed it": a word with a capital is no verb, a participle at the beginning apart.
            boolean named =
                    tokens.get(i).capitalized() && !(i == 0 && (word(0).endsWith("ing") || word(0).endsWith("ed")));
            if (!named && ((tags.get(i) == Tag.VERB && !isMisread(i)) || isPast(i) || isAfterModal(i))) {
                verbs.add(i);
            }
        }
        return verbs;
    }

    /** "Sunday's referendum", "second seed": after a possessive, or as it is after an adjective, what looks like a verb is none. */
    private boolean isMisread(int at) {
        boolean owned = at > 1
                && tags.get(at - 2).noun()
                && (word(at - 1).equals("'s") || word(at - 1).equals("\u2019s"));
        boolean described = at > 0
                && tags.get(at - 1) == Tag.ADJ
                && !Topic.isName(tokens.get(at - 1))
                && Lemma.verb(word(at)).equals(word(at))
                && !isPast(at);
        return owned || described;
    }

    /** "It would appeal": after a modal even what looks like a noun is the verb. */
    private boolean isAfterModal(int at) {
        int before = Terms.WORDS.has("negation", word(at - 1)) ? at - 2 : at - 1;
        boolean misread = tags.get(at) == Tag.NOUN || tags.get(at) == Tag.ADJ;
        return misread && !word(at - 1).equals("no") && Terms.WORDS.has("modal", word(before));
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

    /** The base form of the verb at a token; "called off" is "cancel", "voted down" is "reject". */
    String lemma(int verb) {
        String particle = verb + 1 < tokens.size() ? tokens.get(verb + 1).lower() : "";
        String base = Lemma.verb(tokens.get(verb).lower());
        return Terms.WORDS.get("phrasal", base + " " + particle).orElse(base);
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

    /** Runs of words written with a capital inside the sentence, or tagged as names: "Prime Minister Ann Lee". */
    List<Set<String>> names() {
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

    /** How many of the names that have a word in {@code near} have none in {@code known}. */
    int strangers(Set<String> near, Set<String> known) {
        return (int) names().stream()
                .filter(name -> !Terms.shared(name, near).isEmpty())
                .filter(name -> Terms.shared(name, known).isEmpty())
                .count();
    }
}
