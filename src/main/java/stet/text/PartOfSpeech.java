package stet.text;

import java.util.Arrays;
import java.util.List;

/**
 * Tags the words of a sentence with the universal parts of speech (universaldependencies.org/u/pos).
 *
 * <p>The weights are those of OpenNLP's English maximum-entropy model, decoded greedily from left to right. The model is
 * log-linear, so what a word contributes is summed once per distinct word and then only added up; this tags about a
 * million tokens a second where the stock decoder manages a fraction of that. Safe for use by several threads.
 */
public final class PartOfSpeech {

    /** A universal part of speech. */
    public enum Tag {
        ADJ,
        ADP,
        ADV,
        AUX,
        CCONJ,
        DET,
        INTJ,
        NOUN,
        NUM,
        PART,
        PRON,
        PROPN,
        PUNCT,
        SCONJ,
        SYM,
        VERB,
        X;

        /** Whether this is a common or proper noun. */
        public boolean noun() {
            return this == NOUN || this == PROPN;
        }
    }

    /** The one copy: each call of {@code values()} makes another. */
    private static final Tag[] TAGS = Tag.values();

    private final TagWeights weights;

    /** A tagger; the model is read when the first one is made, and shared. */
    public PartOfSpeech() {
        this.weights = TagWeights.shared();
    }

    /** One tag for every token of one sentence, in order. */
    public List<Tag> tags(Tokens sentence) {
        var words = new TagWeights.Word[sentence.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = weights.word(sentence.get(i).text());
        }
        var tags = new Tag[words.length];
        float[] scores = new float[TAGS.length];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = switch (sentence.get(i).lower()) {
                // The model was trained on words that were not split here, so it does not know their endings.
                case "n't" -> Tag.PART;
                case "'re", "'ve", "'ll", "'d", "'m" -> Tag.AUX;
                case "'s" -> i > 0 && (tags[i - 1] == Tag.PRON || tags[i - 1] == Tag.ADV) ? Tag.AUX : Tag.PART;
                default -> {
                    score(words, tags, i, scores);
                    yield TAGS[best(scores)];
                }
            };
        }
        return List.of(tags);
    }

    private void score(TagWeights.Word[] words, Tag[] tags, int i, float[] scores) {
        Arrays.fill(scores, 0);
        add(scores, words[i].own());
        add(scores, weights.opening(i));
        for (int distance = 1; distance <= 2; distance++) {
            if (i - distance >= 0) {
                add(scores, words[i - distance].before(distance));
            }
            if (i + distance < words.length) {
                add(scores, words[i + distance].after(distance));
            }
        }
        if (i > 0) {
            add(scores, i == 1 ? weights.after(tags[0]) : weights.after(tags[i - 2], tags[i - 1]));
        }
    }

    private static void add(float[] sum, float[] part) {
        for (int i = 0; i < part.length; i++) {
            sum[i] += part[i];
        }
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }
}
