package stet.verdict;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    /** The name of the score by words from which a statement may be called supported. */
    public static final String THRESHOLD = "threshold";

    private static final String FILE = "# file ";
    private static final double WHOLE = 0.999;

    /** What must be absent for a statement to be supported. */
    private static final List<StanceFeature> TURNING = List.of(
            StanceFeature.VALUES_CONTRADICTED,
            StanceFeature.NEGATION_ADDED,
            StanceFeature.NEGATION_DROPPED,
            StanceFeature.HEDGE_APART,
            StanceFeature.JOINED_APART,
            StanceFeature.OPPOSITES,
            StanceFeature.ABSOLUTE_ADDED);

    private static final PassageReader READER = new PassageReader(new PartOfSpeech());

    private final Map<String, Double> weights;
    private final Map<String, Double> ofWords;

    private StanceModel(Map<String, Double> weights, Map<String, Double> ofWords) {
        this.weights = Map.copyOf(weights);
        this.ofWords = Map.copyOf(ofWords);
    }

    /** The model with the weights that come with Stet. */
    public static StanceModel trained() {
        return Holder.TRAINED;
    }

    /** The names of the files that {@link #trained} learned from. */
    public static List<String> trainedOn() {
        return Holder.TRAINED_ON;
    }

    /**
     * A model with other weights, by {@link StanceFeature#key} and {@link #BIAS}.
     *
     * @param weights for features with meaning
     * @param ofWords for those without, and {@link #THRESHOLD}
     */
    public static StanceModel of(Map<String, Double> weights, Map<String, Double> ofWords) {
        return new StanceModel(weights, ofWords);
    }

    /** What the model sees of a statement and a passage. */
    public static Map<StanceFeature, Double> features(String statement, String passage, Meanings meanings) {
        return withMeaning(StanceFeatures.of(read(statement), read(passage)), statement, passage, meanings);
    }

    private static Map<StanceFeature, Double> withMeaning(
            Map<StanceFeature, Double> features, String statement, String passage, Meanings meanings) {
        if (!features.isEmpty()) {
            EntailmentModel.trained().judge(statement, passage, meanings).ifPresent(found -> {
                features.put(StanceFeature.ENTAILMENT, found.supportedLogit());
                features.put(StanceFeature.CONTRADICTION, found.refutedLogit());
            });
        }
        return features;
    }

    /** Probability, from 0 to 1, that a passage with these features bears the statement out. */
    public double score(Map<StanceFeature, Double> features) {
        return score(features, features.containsKey(StanceFeature.ENTAILMENT) ? weights : ofWords);
    }

    private static double score(Map<StanceFeature, Double> features, Map<String, Double> weights) {
        double sum = weights.getOrDefault(BIAS, 0.0);
        for (Map.Entry<StanceFeature, Double> feature : features.entrySet()) {
            sum += weights.getOrDefault(feature.getKey().key(), 0.0) * feature.getValue();
        }
        return features.isEmpty() ? 0 : 1 / (1 + Math.exp(-sum));
    }

    /**
     * Whether a statement may be called supported: it is {@link #mayBeSupported}, and its words alone reach the threshold.
     * Of sentences that have every word in its order, meaning cannot tell the right ones from the wrong.
     */
    public boolean supports(Map<StanceFeature, Double> features) {
        return mayBeSupported(features) && score(features, ofWords) >= ofWords.getOrDefault(THRESHOLD, 1.0);
    }

    /** Whether one sentence has every content word of the statement in its order, and nothing turns its sense. */
    public static boolean mayBeSupported(Map<StanceFeature, Double> features) {
        return features.getOrDefault(StanceFeature.ORDER, 0.0) >= WHOLE
                && TURNING.stream().allMatch(feature -> features.getOrDefault(feature, 1.0) == 0);
    }

    /** The score of one sentence for a statement, where it is enough to call the statement supported. */
    Optional<Double> supporting(String statement, SourceSentence sentence, Meanings meanings) {
        Map<StanceFeature, Double> words = StanceFeatures.of(read(statement), List.of(sentence));
        return supports(words)
                ? Optional.of(score(withMeaning(words, statement, sentence.text(), meanings)))
                : Optional.empty();
    }

    private static List<SourceSentence> read(String text) {
        Source nowhere = new Source("", "", Optional.empty(), Optional.empty(), "", "", "");
        return READER.sentences(new Passage(nowhere, new Span(0, text.length()), text));
    }

    private static final class Holder {
        private static final List<String> LINES = lines("stance.tsv");
        private static final List<String> TRAINED_ON = LINES.stream()
                .filter(line -> line.startsWith(FILE))
                .map(line -> line.substring(FILE.length()))
                .toList();
        private static final StanceModel TRAINED = new StanceModel(weights(LINES), weights(lines("stance-words.tsv")));

        private static Map<String, Double> weights(List<String> lines) {
            return lines.stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toMap(cell -> cell[0], cell -> Double.valueOf(cell[1])));
        }

        private static List<String> lines(String name) {
            InputStream in = StanceModel.class.getResourceAsStream(name);
            if (in == null) {
                throw new IllegalStateException(
                        "The weights " + name + " are missing from the build; build Stet again.");
            }
            try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return reader.lines().toList();
            } catch (IOException e) {
                throw new UncheckedIOException("The weights " + name + " could not be read; build Stet again.", e);
            }
        }
    }
}
