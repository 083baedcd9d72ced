package stet.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stet.model.Mention;
import stet.model.Span;
import stet.text.PartOfSpeech;

/**
 * How much a sentence is worth checking: a logistic regression over its {@link CheckworthyFeatures}. One half is where F1 was
 * best. Where the weights come from stands at the head of their file.
 */
public final class Checkworthiness {

    private final TraitWeights weights;

    private Checkworthiness(Map<String, Double> weights) {
        this.weights = new TraitWeights(weights);
    }

    /** The model with the weights that come with Stet. */
    public static Checkworthiness trained() {
        return Holder.TRAINED;
    }

    /** A model with other weights, by feature; "bias" is always on. */
    public static Checkworthiness of(Map<String, Double> weights) {
        return new Checkworthiness(Map.copyOf(weights));
    }

    /** From 0 (nobody would check it) to 1. */
    public double score(String sentence) {
        return score(features(sentence));
    }

    /** The score of a sentence that has these features: long sentences weigh no more than short ones. */
    public double score(Set<String> features) {
        var sum = weights.newSum(0);
        features.forEach(sum::add);
        return score(sum);
    }

    private double score(TraitWeights.Sum sum) {
        double length = Math.sqrt(Math.max(1, sum.count()));
        return 1 / (1 + Math.exp(-(weights.of("bias") + sum.total() / length)));
    }

    /** What the model sees of a sentence: its words in lower case, and traits by name. */
    public static Set<String> features(String sentence) {
        Sentence read = Sentence.read(sentence, new Span(0, sentence.length()), Holder.TAGGER);
        var names = new TraitNames();
        CheckworthyFeatures.show(read, Holder.VALUES.find(read, Optional.empty()), names);
        return names.all();
    }

    /**
     * The score of a sentence.
     *
     * @param values the numbers and times found in it
     */
    double of(Sentence sentence, List<Mention> values) {
        var sum = weights.newSum(sentence.size());
        CheckworthyFeatures.show(sentence, values, sum);
        return score(sum);
    }

    /** Takes in what there is to see of a sentence. */
    interface Traits {

        /**
         * The next word, and its part of speech or, for a word that carries the build of a sentence, its lemma. A word or
         * a pair that comes again counts once.
         */
        void add(String word, String kind);

        /** Anything else, by name; none comes twice. */
        void add(String name);
    }

    private static final class Holder {
        private static final PartOfSpeech TAGGER = new PartOfSpeech();
        private static final ValueFinder VALUES = new ValueFinder();
        private static final Checkworthiness TRAINED = new Checkworthiness(read("checkworthiness.tsv"));

        private static Map<String, Double> read(String name) {
            InputStream in = Checkworthiness.class.getResourceAsStream(name);
            if (in == null) {
                throw new IllegalStateException(
                        "The weights " + name + " are missing from the build; build Stet again.");
            }
            Map<String, Double> weights = new HashMap<>();
            try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                    int tab = line.lastIndexOf('\t');
                    weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
                });
            } catch (IOException e) {
                throw new UncheckedIOException("The weights " + name + " could not be read; build Stet again.", e);
            }
            return weights;
        }
    }
}
