package stet.verdict;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import stet.model.Span;
import stet.text.Lemma;
import stet.text.Token;
import stet.text.Tokens;
import stet.text.WordTable;

/** The content words of a text: lemmas without function words, number words and names of units of time. */
final class Terms {

    static final WordTable WORDS = WordTable.of(Terms.class, "words.tsv");

    private static final int MIN_LENGTH = 3;

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
        int first = sentence.indexAt(span.start());
        int last = Math.max(first, sentence.indexAt(span.end() - 1) + 1);
        return of(sentence.subList(Math.max(0, first - reach), Math.min(sentence.size(), last + reach)));
    }

    /** The same without the words of the stretch itself. */
    static Set<String> beside(Tokens sentence, Span span, int reach) {
        int first = sentence.indexAt(span.start());
        int last = Math.min(sentence.size(), Math.max(first, sentence.indexAt(span.end() - 1) + 1));
        Set<String> beside = of(sentence.subList(Math.max(0, first - reach), first));
        beside.addAll(of(sentence.subList(last, Math.min(sentence.size(), last + reach))));
        return beside;
    }

    static boolean isContent(Token token) {
        return token.type() == Token.Type.WORD && isContent(token.lower());
    }

    /** The same for a word in lower case. */
    static boolean isContent(String word) {
        return word.length() >= MIN_LENGTH && !WORDS.has("function", word) && !WORDS.has("number", word);
    }

    /** Verb forms and noun forms of one word meet in the verb's base. */
    static String of(Token token) {
        String base = Lemma.verb(Lemma.noun(token.lower()));
        return WORDS.get("title", base).orElse(base);
    }

    static Set<String> shared(Set<String> a, Set<String> b) {
        Set<String> shared = new LinkedHashSet<>();
        for (String term : a) {
            if (b.contains(term)) {
                shared.add(term);
            }
        }
        return shared;
    }

    /** How many terms are in both; takes as long as the smaller is large. */
    static int countShared(Set<String> a, Set<String> b) {
        Set<String> larger = a.size() > b.size() ? a : b;
        int count = 0;
        for (String term : a.size() > b.size() ? b : a) {
            count += larger.contains(term) ? 1 : 0;
        }
        return count;
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
