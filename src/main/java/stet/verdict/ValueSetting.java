package stet.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.model.Mention;
import stet.model.Normalized;
import stet.model.Normalized.Count;
import stet.model.Normalized.Time;
import stet.model.Span;
import stet.text.Sentences;
import stet.text.Tokens;

/**
 * A value with the words by which it can be told from the other values of a text.
 *
 * @param near content words close to it
 * @param sentence content words of its sentence
 * @param text the words close to it, without the value
 */
record ValueSetting(Normalized value, Set<String> near, Set<String> sentence, String text) {

    private static final Sentences SENTENCES = new Sentences();
    private static final int REACH = 8;

    /** What a sentence says of a value is mostly said within so many words of it. */
    private static final int FAR = 16;

    /** Stands for whichever value. */
    private static final String ANY = "some";

    /** Every value of a text; relative dates count from {@code written}. */
    static List<ValueSetting> all(String text, Optional<LocalDate> written) {
        List<ValueSetting> all = new ArrayList<>();
        for (Span span : SENTENCES.spans(text)) {
            Tokens tokens = Tokens.of(span.of(text));
            Mentions.in(tokens, written).forEach(mention -> all.add(of(mention, tokens)));
        }
        return List.copyOf(all);
    }

    /** The value that a claim states. */
    static ValueSetting of(Subject subject) {
        Mention claim = new Mention(subject.claim().span(), subject.claim().normalized());
        return of(claim, subject.clause().tokens());
    }

    /** A value in its sentence. What is counted goes with every value of the kind, so it tells nothing. */
    static ValueSetting of(Mention mention, Tokens sentence) {
        Set<String> words = Terms.of(sentence);
        Set<String> near = mention.value() instanceof Time
                ? Terms.beside(sentence, mention.span(), REACH)
                : Terms.around(sentence, mention.span(), REACH);
        if (mention.value() instanceof Count count) {
            count.of().ifPresent(words::remove);
            count.of().ifPresent(near::remove);
        }
        return new ValueSetting(mention.value(), near, words, without(mention.span(), sentence));
    }

    private static String without(Span value, Tokens sentence) {
        int first = sentence.indexAt(value.start());
        int last = Math.max(first, sentence.indexAt(value.end() - 1) + 1);
        Span near = sentence.span(Math.max(0, first - FAR), Math.min(sentence.size(), last + FAR));
        CharSequence before = sentence.text().subSequence(Math.min(near.start(), value.start()), value.start());
        CharSequence after = sentence.text().subSequence(value.end(), Math.max(near.end(), value.end()));
        return before + ANY + after;
    }
}
