package stet.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntConsumer;
import stet.index.embedding.Embedder;
import stet.verdict.EntailmentModel;
import stet.verdict.Meanings;
import stet.verdict.TokenAlignment;

/**
 * The pairs that an {@link EntailmentModel} is trained on.
 *
 * @param pairs in the order of the files
 */
public record EntailmentTraining(List<VerdictPair> pairs) {

    /** Any will do, if it stays the same. */
    private static final long SEED = 1;

    /**
     * The pairs of the files.
     *
     * @param sources the collections to take them from, as the pairs name them; all where none is given
     * @param without pairs whose claim or text is in one of these files are left out, so that the model can be measured on them
     * @throws IOException when a file cannot be read
     * @throws GoldFormatException when a line is no pair
     */
    public static EntailmentTraining of(List<Path> files, List<String> sources, List<Path> without) throws IOException {
        Set<String> seen = new HashSet<>();
        for (Path file : without) {
            VerdictPair.read(file).forEach(pair -> {
                seen.add(plain(pair.claim()));
                seen.add(plain(pair.evidence()));
            });
        }
        List<VerdictPair> pairs = new ArrayList<>();
        for (Path file : files) {
            VerdictPair.read(file).stream()
                    .filter(pair -> sources.isEmpty() || sources.contains(pair.source()))
                    .filter(pair -> !seen.contains(plain(pair.claim())) && !seen.contains(plain(pair.evidence())))
                    .forEach(pairs::add);
        }
        return new EntailmentTraining(List.copyOf(pairs));
    }

    /** Texts that differ in marks and cases only are one text. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /**
     * The model; takes some minutes for twenty thousand pairs.
     *
     * @param left told how many batches are left
     */
    public EntailmentModel train(Meanings meanings, IntConsumer left) {
        int inputs = TokenAlignment.length(Embedder.DIMENSIONS);
        return EntailmentTrainer.train(pairs, inputs, SEED, meanings, left);
    }
}
