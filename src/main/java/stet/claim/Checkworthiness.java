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
import stet.text.Lemma;
import stet.text.PartOfSpeech;
import stet.text.PartOfSpeech.Tag;
import stet.text.Token;

/**
 * How much a sentence is worth checking: a logistic regression over its words, pairs of words, and how many numbers, names
 * and persons it has. One half is where F1 was best. Where the weights come from stands at the head of their file.
 */
public final class Checkworthiness {

    private static final int MOST_FEW = 4;
    private static final int MOST_MANY = 8;

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
        show(read, Holder.VALUES.find(read, Optional.empty()), names);
        return names.all();
    }

    /**
     * The score of a sentence.
     *
     * @param values the numbers and times found in it
     */
    double of(Sentence sentence, List<Mention> values) {
        var sum = weights.newSum(sentence.size());
        show(sentence, values, sum);
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

    private static void show(Sentence sentence, List<Mention> values, Traits out) {
        for (int at = 0; at < sentence.size(); at++) {
            String word = isNumber(sentence, at) ? "#" : sentence.token(at).lower();
            String kind = isFunction(sentence, at)
                    ? Lemma.verb(word)
                    : sentence.tags().get(at).name();
            out.add(word, kind);
        }
        values.stream().map(value -> value.value().kind()).distinct().forEach(kind -> out.add("k:" + kind));
        counts(sentence, values.size(), out);
    }

    /** How many of something there are, as one feature for each step: "numbers:1", "numbers:2". */
    private static void counts(Sentence sentence, int values, Traits out) {
        int numbers = 0;
        int names = 0;
        int content = 0;
        int persons = 0;
        for (int at = 0; at < sentence.size(); at++) {
            numbers += isNumber(sentence, at) ? 1 : 0;
            names += at > 0 && sentence.is(at, Tag.PROPN) ? 1 : 0;
            boolean full = sentence.isNoun(at) || sentence.is(at, Tag.NUM) || sentence.is(at, Tag.ADJ);
            content += full ? 1 : 0;
            persons += sentence.is(at, "talking-person") ? 1 : 0;
        }
        steps("values:", values, MOST_FEW, out);
        steps("numbers:", numbers, MOST_FEW, out);
        steps("names:", names, MOST_FEW, out);
        steps("content:", content / 2, MOST_MANY, out);
        steps("persons:", persons, MOST_FEW, out);
        steps("length:", sentence.size() / MOST_FEW, MOST_MANY, out);
    }

    private static void steps(String name, int count, int most, Traits out) {
        for (int step = 1; step <= Math.min(count, most); step++) {
            out.add(name + step);
        }
    }

    private static boolean isNumber(Sentence sentence, int at) {
        return sentence.token(at).type() == Token.Type.NUMBER || sentence.is(at, Tag.NUM);
    }

    /** Words that carry the build of a sentence; of the others a pair shows only the part of speech. */
    private static boolean isFunction(Sentence sentence, int at) {
        return switch (sentence.tags().get(at)) {
            case VERB, AUX, ADP, DET, PRON, PART, CCONJ, SCONJ -> true;
            case ADJ, ADV, INTJ, NOUN, NUM, PROPN, PUNCT, SYM, X -> false;
        };
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
