package stet.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import stet.text.PartOfSpeech.Tag;

/**
 * The weights of OpenNLP's part-of-speech model, summed per word.
 *
 * <p>The model is log-linear: adding the weights of all features ranks the tags as the model itself would.
 */
final class TagWeights {

    /** Text of many distinct words must not fill the memory; words beyond are summed anew each time. */
    private static final int MOST_WORDS = 50_000;

    private static final int AFFIX = 4;

    /** What no feature of which the model knows adds. */
    private static final float[] NOTHING = new float[Tag.values().length];

    private final Map<String, Context> contexts;
    private final int[] tagOfOutcome;
    private final Map<String, Word> words = new ConcurrentHashMap<>();
    private final List<float[]> openings = new ArrayList<>();
    private final Map<Tag, float[]> tags = new EnumMap<>(Tag.class);
    private final Map<Tag, Map<Tag, float[]>> tagPairs = new EnumMap<>(Tag.class);

    /** What one word adds to the score of each tag: its own, and that of its neighbours up to two away. */
    static final class Word {
        private final float[] own;
        private final float[][] befores;
        private final float[][] afters;

        private Word(float[] own, float[][] befores, float[][] afters) {
            this.own = own;
            this.befores = befores;
            this.afters = afters;
        }

        float[] own() {
            return own;
        }

        float[] before(int distance) {
            return befores[distance - 1];
        }

        float[] after(int distance) {
            return afters[distance - 1];
        }
    }

    private TagWeights(Map<String, Context> contexts, String[] outcomes) {
        this.contexts = contexts;
        this.tagOfOutcome =
                Arrays.stream(outcomes).mapToInt(TagWeights::ordinal).toArray();
        openings.add(sum("S=begin"));
        openings.add(sum("p1S=begin"));
        openings.add(sum("p2S=begin"));
        openings.add(sum());
        for (Tag tag : Tag.values()) {
            tags.put(tag, sum("t=" + tag));
            Map<Tag, float[]> pairs = new EnumMap<>(Tag.class);
            for (Tag next : Tag.values()) {
                pairs.put(next, sum("t2=" + tag + "," + next));
            }
            tagPairs.put(tag, pairs);
        }
    }

    private static int ordinal(String outcome) {
        return Arrays.stream(Tag.values())
                .filter(tag -> tag.name().equals(outcome))
                .mapToInt(Tag::ordinal)
                .findFirst()
                .orElse(-1);
    }

    /** The one copy, read from the class path on first use. */
    static TagWeights shared() {
        return Holder.SHARED;
    }

    Word word(String text) {
        Word known = words.get(text);
        if (known != null) {
            return known;
        }
        Word fresh = weigh(text);
        if (words.size() < MOST_WORDS) {
            words.put(text, fresh);
        }
        return fresh;
    }

    /** What standing at {@code index} of the sentence adds. */
    float[] opening(int index) {
        return openings.get(Math.min(index, openings.size() - 1));
    }

    float[] previous(Tag tag) {
        return requireNonNull(tags.get(tag));
    }

    float[] previousTwo(Tag first, Tag second) {
        return requireNonNull(requireNonNull(tagPairs.get(first)).get(second));
    }

    private Word weigh(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return new Word(sum(own(text, lower)), new float[][] {sum("p1w=" + lower), sum("p2w=" + lower)}, new float[][] {
            sum("n1w=" + lower), sum("n2w=" + lower)
        });
    }

    /** The features that the model was trained with, by the names it knows them by. */
    private static String[] own(String text, String lower) {
        List<String> features = new ArrayList<>();
        features.add("def");
        for (int length = 1; length <= Math.min(AFFIX, text.length()); length++) {
            features.add("suf=" + text.substring(text.length() - length));
            features.add("pre=" + text.substring(0, length));
        }
        String shape = FeatureGeneratorUtil.tokenFeature(text);
        features.add("w=" + lower);
        features.add("wc=" + shape);
        features.add("w&c=" + lower + "," + shape);
        return features.toArray(String[]::new);
    }

    /** Outcomes that join two tags are for tokens that {@link Tokens} splits, so they are left out. */
    private float[] sum(String... features) {
        float[] sum = new float[Tag.values().length];
        boolean known = false;
        for (String feature : features) {
            Context context = contexts.get(feature);
            if (context != null) {
                known = true;
                add(sum, context);
            }
        }
        return known ? sum : NOTHING;
    }

    private void add(float[] sum, Context context) {
        for (int i = 0; i < context.getOutcomes().length; i++) {
            int tag = tagOfOutcome[context.getOutcomes()[i]];
            if (tag >= 0) {
                sum[tag] += (float) context.getParameters()[i];
            }
        }
    }

    private static final class Holder {
        private static final TagWeights SHARED =
                Models.read("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", in -> read(new POSModel(in)));

        /** The second part of the model's data is its features by name, the third the names of its outcomes. */
        @SuppressWarnings("unchecked")
        private static TagWeights read(POSModel model) {
            AbstractModel maxent = model.getArtifact("pos.model");
            Object[] data = maxent.getDataStructures();
            return new TagWeights((Map<String, Context>) data[1], (String[]) data[2]);
        }
    }
}
