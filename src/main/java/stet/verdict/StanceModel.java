package stet.verdict;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stet.model.Passage;
import stet.model.Source;
import stet.model.Span;
import stet.text.PartOfSpeech;

/**
 * How likely a passage bears a statement out: a logistic regression over {@link StanceFeature}s. It cannot tell a
 * contradiction from silence. Where its weights come from stands at the head of their file.
 */
public final class StanceModel {

    /** The name of the weight that is always on. */
    public static final String BIAS = "bias";

    private static final double THRESHOLD = Double.parseDouble(System.getProperty("thr", "0.9"));

    /** What must be absent for a statement to be supported. */
    private static final List<StanceFeature> TURNING = List.of(
            StanceFeature.NAME_MISSING,
            StanceFeature.NUMBER_MISSING,
            StanceFeature.VALUES_CONTRADICTED,
            StanceFeature.NEGATION_APART,
            StanceFeature.OPPOSITES,
            StanceFeature.ABSOLUTE);

    private static final PassageReader READER = new PassageReader(new PartOfSpeech());

    private final double bias;
    private final Map<StanceFeature, Double> weights = new EnumMap<>(StanceFeature.class);

    private StanceModel(Map<String, Double> byKey) {
        this.bias = byKey.getOrDefault(BIAS, 0.0);
        for (StanceFeature feature : StanceFeature.values()) {
            weights.put(feature, byKey.getOrDefault(feature.key(), 0.0));
        }
    }

    /** The model with the weights that come with Stet. */
    public static StanceModel trained() {
        return Holder.TRAINED;
    }

    /** A model with other weights, by {@link StanceFeature#key} and {@link #BIAS}. */
    public static StanceModel of(Map<String, Double> weights) {
        return new StanceModel(weights);
    }

    /** What the model sees of a statement and a passage. */
    public static Map<StanceFeature, Double> features(String statement, String passage) {
        return StanceFeatures.of(read(statement), read(passage));
    }

    /** Probability, from 0 to 1, that a passage with these features bears the statement out. */
    public double score(Map<StanceFeature, Double> features) {
        double sum = bias;
        for (Map.Entry<StanceFeature, Double> feature : features.entrySet()) {
            sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return features.isEmpty() ? 0 : 1 / (1 + Math.exp(-sum));
    }

    /**
     * Whether a statement may be called supported: a high score, every name and number met, and nothing that turns its
     * sense. At this threshold precision was measured; see the head of the file of weights.
     *
     * @param score what {@link #score} gave for these features
     */
    public static boolean supports(Map<StanceFeature, Double> features, double score) {
        return score >= THRESHOLD
                && TURNING.stream().allMatch(feature -> features.getOrDefault(feature, 1.0) == 0);
    }

    private static List<SourceSentence> read(String text) {
        Source nowhere = new Source("", "", Optional.empty(), Optional.empty(), "", "", "");
        return READER.sentences(new Passage(nowhere, new Span(0, text.length()), text));
    }

    private static final class Holder {
        private static final StanceModel TRAINED = new StanceModel(read("stance.tsv"));

        private static Map<String, Double> read(String name) {
            InputStream in = StanceModel.class.getResourceAsStream(name);
            if (in == null) {
                throw new IllegalStateException(
                        "The weights " + name + " are missing from the build; build Stet again.");
            }
            try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return reader.lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("\t", 2))
                        .collect(java.util.stream.Collectors.toMap(cell -> cell[0], cell -> Double.valueOf(cell[1])));
            } catch (IOException e) {
                throw new UncheckedIOException("The weights " + name + " could not be read; build Stet again.", e);
            }
        }
    }
}
