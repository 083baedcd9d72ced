package stet.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import stet.model.Span;
import stet.text.PartOfSpeech;
import stet.text.PartOfSpeech.Tag;
import stet.text.Token;

/**
 * How much a sentence is worth checking: a logistic regression over its words and a few traits, such as whether it holds a
 * number, a name, a question or the first person. Where the weights come from stands at the head of their file.
 */
public final class Checkworthiness {

    private static final int LONG = 18;
    private static final int SHORT = 8;

    private final Map<String, Double> weights;

    private Checkworthiness(Map<String, Double> weights) {
        this.weights = weights;
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

    /** The score of a sentence that has these features. */
    public double score(Set<String> features) {
        double sum = weights.getOrDefault("bias", 0.0);
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** What the model sees of a sentence: its words in lower case, and traits by name. */
    public static Set<String> features(String sentence) {
        return features(Sentence.read(sentence, new Span(0, sentence.length()), Holder.TAGGER));
    }

    double of(Sentence sentence) {
        return score(features(sentence));
    }

    private static Set<String> features(Sentence sentence) {
        Set<String> out = new LinkedHashSet<>();
        int words = 0;
        for (int at = 0; at < sentence.size(); at++) {
            Token token = sentence.token(at);
            words += token.type() == Token.Type.SYMBOL ? 0 : 1;
            boolean number = token.type() == Token.Type.NUMBER || sentence.is(at, Tag.NUM);
            out.add(number ? "has:number" : "w:" + token.lower());
            if (at > 0 && !number) {
                out.add("b:" + sentence.token(at - 1).lower() + " " + token.lower());
            }
            traits(sentence, at, out);
        }
        out.add(words >= LONG ? "length:long" : words < SHORT ? "length:short" : "length:middle");
        return out;
    }

    private static void traits(Sentence sentence, int at, Set<String> out) {
        if (at > 0 && sentence.is(at, Tag.PROPN)) {
            out.add("has:name");
        }
        if (sentence.is(at, Tag.VERB) && sentence.token(at).lower().endsWith("ed")) {
            out.add("has:past");
        }
        if (sentence.is(at, Tag.ADJ) && sentence.token(at).lower().endsWith("est")) {
            out.add("has:superlative");
        }
    }

    private static final class Holder {
        private static final PartOfSpeech TAGGER = new PartOfSpeech();
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
