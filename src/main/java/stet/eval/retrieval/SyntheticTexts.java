package stet.eval.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stet.eval.retrieval.RetrievalTask.Document;

/** Made-up texts: words drawn as often as Zipf's law has it, sentences as long as those of news. */
final class SyntheticTexts {

    private static final String[] SYLLABLES = {
        "ba", "ce", "di", "fo", "gu", "han", "ker", "lin", "mor", "nu", "pas", "quo", "rel", "sto", "tam", "ver"
    };
    private static final int VOCABULARY = 40_000;

    private final Random random;

    SyntheticTexts(long seed) {
        this.random = new Random(seed);
    }

    /** Texts that make so many passages, with ids from 0 up. */
    List<Document> make(TextShape shape, int passages) {
        int count = Math.max(1, passages / shape.passages());
        List<Document> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String text = IntStream.range(0, shape.sentences())
                    .mapToObj(number -> sentence(6 + random.nextInt(26)))
                    .collect(Collectors.joining(" "));
            texts.add(new Document(Integer.toString(i), sentence(8), text));
        }
        return texts;
    }

    /** A sentence of so many words. */
    String sentence(int words) {
        String lower = IntStream.range(0, words).mapToObj(i -> word()).collect(Collectors.joining(" "));
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1) + ".";
    }

    /** The word of a rank drawn evenly on a logarithmic scale, so that its chance falls with its rank. */
    private String word() {
        int rank = (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
        if (rank % 29 == 0) {
            return Integer.toString(rank);
        }
        StringBuilder word = new StringBuilder();
        for (int rest = rank; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }
}
