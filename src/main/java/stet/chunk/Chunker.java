package stet.chunk;

import java.util.ArrayList;
import java.util.List;
import stet.model.Article;
import stet.model.Chunk;
import stet.model.Span;
import stet.text.Sentences;

/** Cuts an article into runs of whole sentences. */
public final class Chunker {

    /** English prose has about four characters to a token of the common byte-pair vocabularies. */
    private static final int CHARACTERS_PER_TOKEN = 4;

    private final Sentences sentences = new Sentences();

    /** The number of language-model tokens that {@code text} takes, estimated from its length. */
    public static int estimateTokens(CharSequence text) {
        return estimate(text.length());
    }

    /**
     * The article's text in order, no sentence cut and none left out. A chunk is over the budget only where a single
     * sentence is.
     *
     * @throws IllegalArgumentException if {@code tokenBudget} is not positive
     */
    public List<Chunk> chunk(Article article, int tokenBudget) {
        if (tokenBudget < 1) {
            throw new IllegalArgumentException("a chunk needs a budget of at least one token, not " + tokenBudget);
        }
        List<Span> runs = new ArrayList<>();
        for (Span sentence : sentences.spans(article.text())) {
            Span longer = runs.isEmpty() ? sentence : runs.getLast().cover(sentence);
            if (!runs.isEmpty() && estimate(longer.length()) <= tokenBudget) {
                runs.set(runs.size() - 1, longer);
            } else {
                runs.add(sentence);
            }
        }
        List<Chunk> out = new ArrayList<>();
        for (Span run : runs) {
            out.add(new Chunk(out.size(), run, run.of(article.text()), estimate(run.length())));
        }
        return List.copyOf(out);
    }

    private static int estimate(int characters) {
        return (characters + CHARACTERS_PER_TOKEN - 1) / CHARACTERS_PER_TOKEN;
    }
}
