package stet.text;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.GenericModelReader;
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

    /** What features add of which the model knows none. */
    private static final float[] NOTHING = {};

    private static final float[][] NO_NEIGHBOUR = {NOTHING, NOTHING};

    private final Map<String, Context> contexts;
    private final int[] tagOfOutcome;
    private final Map<String, Word> words = new ConcurrentHashMap<>();
    private final float[][] openings;
    private final Map<Tag, float[]> tags = new EnumMap<>(Tag.class);
    private final Map<Tag, Map<Tag, float[]>> tagPairs = new EnumMap<>(Tag.class);

    /** What one word adds to the score of each tag: its own, and that of its neighbours up to two away; all may be empty. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Word(float[] own, float[][] befores, float[][] afters) {

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
        this.openings = new float[][] {sum("S=begin"), sum("p1S=begin"), sum("p2S=begin"), NOTHING};
        for (Tag tag : Tag.values()) {
            tags.put(tag, sum("t=" + tag));
            Map<Tag, float[]> pairs = new EnumMap<>(Tag.class);
            for (Tag next : Tag.values()) {
                pairs.put(next, sum(List.of("t=" + next, "t2=" + tag + "," + next)));
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
        return openings[Math.min(index, openings.length - 1)];
    }

    /** What the only tag before adds. */
    float[] after(Tag tag) {
        return requireNonNull(tags.get(tag));
    }

    /** What the last two tags add together. */
    float[] after(Tag first, Tag second) {
        return requireNonNull(requireNonNull(tagPairs.get(first)).get(second));
    }

    /** A word that the model does not know by itself it does not know beside others either. */
    private Word weigh(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> features = affixes(text);
        String shape = "wc=" + FeatureGeneratorUtil.tokenFeature(text);
        if (!contexts.containsKey("w=" + lower)) {
            features.add(shape);
            return new Word(sum(features), NO_NEIGHBOUR, NO_NEIGHBOUR);
        }
        features.addAll(List.of("w=" + lower, shape, "w&c=" + lower + "," + shape.substring("wc=".length())));
        return new Word(sum(features), new float[][] {sum("p1w=" + lower), sum("p2w=" + lower)}, new float[][] {
            sum("n1w=" + lower), sum("n2w=" + lower)
        });
    }

    /** Features that the model was trained with, by the names it knows them by. */
    private static List<String> affixes(String text) {
        List<String> features = new ArrayList<>();
        features.add("def");
        for (int length = 1; length <= Math.min(AFFIX, text.length()); length++) {
            features.add("suf=" + text.substring(text.length() - length));
            features.add("pre=" + text.substring(0, length));
        }
        return features;
    }

    private float[] sum(String feature) {
        return sum(List.of(feature));
    }

    /** Outcomes that join two tags are for tokens that {@link Tokens} splits, so they are left out. */
    private float[] sum(List<String> features) {
        float[] sum = NOTHING;
        for (String feature : features) {
            Context context = contexts.get(feature);
            if (context != null) {
                sum = sum.length == 0 ? new float[Tag.values().length] : sum;
                add(sum, context);
            }
        }
        return sum;
    }

    private void add(float[] sum, Context context) {
        int[] outcomes = context.getOutcomes();
        double[] parameters = context.getParameters();
        for (int i = 0; i < outcomes.length; i++) {
            int tag = tagOfOutcome[outcomes[i]];
            if (tag >= 0) {
                sum[tag] += (float) parameters[i];
            }
        }
    }

    private static final class Holder {
        private static final TagWeights SHARED =
                Models.read("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", in -> read(entry(in, "pos.model")));

        /** Opens one part of a model's archive; the others hold what a stock tagger needs, and take long to read. */
        private static InputStream entry(InputStream archive, String name) throws IOException {
            var zip = new ZipInputStream(archive);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new ByteArrayInputStream(zip.readAllBytes());
                }
            }
            throw new IOException("There is no " + name + " in it.");
        }

        /** The second part of the model's data is its features by name, the third the names of its outcomes. */
        @SuppressWarnings("unchecked")
        private static TagWeights read(InputStream in) throws IOException {
            Object[] data = new GenericModelReader(new BinaryFileDataReader(in))
                    .getModel()
                    .getDataStructures();
            return new TagWeights((Map<String, Context>) data[1], (String[]) data[2]);
        }
    }
}
