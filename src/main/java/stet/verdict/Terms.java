package stet.verdict;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.model.Span;
import stet.text.Lemma;
import stet.text.Token;
import stet.text.Tokens;
import stet.text.WordTable;

/** The content words of a text: lemmas without function words, number words and names of units of time. */
final class Terms {

    static final WordTable WORDS = WordTable.of(Terms.class, "words.tsv");

    private static final int MIN_LENGTH = 3;

    /** From this length on words with one beginning are mostly forms of one word. */
    private static final int LONG = 6;

    private Terms() {}

    static Set<String> of(String text) {
        return of(Tokens.of(text));
    }

    static Set<String> of(List<Token> tokens) {
        Set<String> terms = new LinkedHashSet<>();
        for (Token token : tokens) {
            if (isContent(token)) {
                terms.add(of(token));
            }
        }
        return terms;
    }

    /** The content words within {@code reach} tokens of a stretch of a sentence. */
    static Set<String> around(Tokens sentence, Span span, int reach) {
        int first = 0;
        while (first < sentence.size() && sentence.get(first).end() <= span.start()) {
            first++;
        }
        int last = first;
        while (last < sentence.size() && sentence.get(last).start() < span.end()) {
            last++;
        }
        return of(sentence.subList(Math.max(0, first - reach), Math.min(sentence.size(), last + reach)));
    }

    static boolean isContent(Token token) {
        String word = token.lower();
        return token.type() == Token.Type.WORD
                && word.length() >= MIN_LENGTH
                && !WORDS.has("function", word)
                && !WORDS.has("number", word);
    }

    /** Verb forms and noun forms of one word meet in the verb's base. */
    static String of(Token token) {
        String base = Lemma.verb(Lemma.noun(token.lower()));
        return WORDS.get("title", base).orElse(base);
    }

    static Set<String> shared(Set<String> a, Set<String> b) {
        Set<String> shared = new LinkedHashSet<>(a);
        shared.retainAll(b);
        return shared;
    }

    /** How many of some words another text has as they are, in another form, or in a word that tells of the same. */
    static int met(Set<String> own, Set<String> known) {
        Set<String> alike = known.stream()
                .flatMap(word -> Stream.of(Deeds.alike(word), ContentWord.stem(word)))
                .collect(Collectors.toSet());
        return (int) own.stream()
                .filter(word -> known.contains(word)
                        || alike.contains(Deeds.alike(word))
                        || (word.length() >= LONG && alike.contains(ContentWord.stem(word))))
                .count();
    }

    static Set<String> without(Set<String> a, Set<String> b) {
        Set<String> rest = new LinkedHashSet<>(a);
        rest.removeAll(b);
        return rest;
    }

    /** The words of a title in one spelling, "adviser" for "advisor", without what qualifies it; "CEO" in full. */
    static Set<String> title(String title) {
        Set<String> words = new LinkedHashSet<>();
        for (Token token : Tokens.of(title.toLowerCase(Locale.ROOT))) {
            if (token.type() == Token.Type.WORD && !WORDS.has("status", token.lower()) && !token.is("of")) {
                inFull(token.lower())
                        .forEach(word -> words.add(WORDS.get("title", word).orElse(word)));
            }
        }
        return words;
    }

    /** The words that initials stand for. */
    static List<String> inFull(String word) {
        return WORDS.get("initials", word)
                .map(full -> List.of(full.split(" ", -1)))
                .orElse(List.of(word));
    }
}
