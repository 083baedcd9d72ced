package stet.verdict;

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
import java.util.stream.Collectors;
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

    private static final double THRESHOLD = 0.6;
    private static final double WHOLE = 0.999;

    /** What must be absent for a statement to be supported. */
    private static final List<StanceFeature> TURNING = List.of(
            StanceFeature.NAME_MISSING,
            StanceFeature.NUMBER_MISSING,
            StanceFeature.VALUES_CONTRADICTED,
            StanceFeature.NEGATION_APART,
            StanceFeature.HEDGE_APART,
            StanceFeature.CHOICE_APART,
            StanceFeature.OPPOSITES,
            StanceFeature.ABSOLUTE);

    private static final PassageReader READER = new PassageReader(new PartOfSpeech());

    private final double bias;
    private final Map<String, Double> weights;

    private StanceModel(Map<String, Double> byKey) {
        this.bias = byKey.getOrDefault(BIAS, 0.0);
        this.weights = Map.copyOf(byKey);
    }

    /** The model with the weights that come with Stet. */
    public static StanceModel trained() {
        return Holder.TRAINED;
    }

    /** A model with other weights, by the keys of {@link #terms} and {@link #BIAS}. */
    public static StanceModel of(Map<String, Double> weights) {
        return new StanceModel(weights);
    }

    /** What the model sees of a statement and a passage. */
    public static Map<StanceFeature, Double> features(String statement, String passage) {
        return StanceFeatures.of(read(statement), read(passage));
    }

    /** What the weights multiply: each feature by itself, and times each length, since a word missing from a long passage tells more. */
    public static Map<String, Double> terms(Map<StanceFeature, Double> features) {
        Map<String, Double> terms = new HashMap<>();
        features.forEach((feature, value) -> {
            terms.put(feature.key(), value);
            for (StanceFeature length : List.of(StanceFeature.LENGTH, StanceFeature.PASSAGE_LENGTH)) {
                terms.put(feature.key() + "*" + length.key(), value * features.getOrDefault(length, 0.0));
            }
        });
        return terms;
    }

    /** Probability, from 0 to 1, that a passage with these features bears the statement out. */
    public double score(Map<StanceFeature, Double> features) {
        double sum = bias;
        for (Map.Entry<String, Double> term : terms(features).entrySet()) {
            sum += weights.getOrDefault(term.getKey(), 0.0) * term.getValue();
        }
        return features.isEmpty() ? 0 : 1 / (1 + Math.exp(-sum));
    }

    /**
     * Whether a statement may be called supported: one sentence has every content word of it, no name or number is
     * missing, nothing turns its sense, and the score is not low. Precision was measured at this threshold.
     *
     * @param score what {@link #score} gave for these features
     */
    public static boolean supports(Map<StanceFeature, Double> features, double score) {
        return score >= THRESHOLD
                && features.getOrDefault(StanceFeature.WORDS_IN_SENTENCE, 0.0) >= WHOLE
                && TURNING.stream().allMatch(feature -> features.getOrDefault(feature, 1.0) == 0);
    }

    /** The score of one sentence for a statement, where it is enough to call the statement supported. */
    Optional<Double> supporting(String statement, SourceSentence sentence) {
        Map<StanceFeature, Double> features = StanceFeatures.of(read(statement), List.of(sentence));
        double score = score(features);
        return supports(features, score) ? Optional.of(score) : Optional.empty();
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
                        .collect(Collectors.toMap(cell -> cell[0], cell -> Double.valueOf(cell[1])));
            } catch (IOException e) {
                throw new UncheckedIOException("The weights " + name + " could not be read; build Stet again.", e);
            }
        }
    }
}
