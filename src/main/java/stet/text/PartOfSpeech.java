package stet.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
        var words = new ArrayList<TagWeights.Word>(sentence.size());
        for (Token token : sentence) {
            words.add(weights.word(token.text()));
        }
        var tags = new Tag[words.size()];
        float[] scores = new float[TAGS.length];
        for (int i = 0; i < tags.length; i++) {
            score(words, tags, i, scores);
            tags[i] = clitic(sentence.get(i), i == 0 ? Tag.X : tags[i - 1]).orElseGet(() -> TAGS[best(scores)]);
        }
        return List.of(tags);
    }

    /** The model was trained on words that were not split here, so it does not know their endings. */
    private static Optional<Tag> clitic(Token token, Tag previous) {
        return switch (token.lower()) {
            case "n't" -> Optional.of(Tag.PART);
            case "'re", "'ve", "'ll", "'d", "'m" -> Optional.of(Tag.AUX);
            case "'s" -> Optional.of(previous == Tag.PRON || previous == Tag.ADV ? Tag.AUX : Tag.PART);
            default -> Optional.empty();
        };
    }

    private void score(List<TagWeights.Word> words, Tag[] tags, int i, float[] scores) {
        Arrays.fill(scores, 0);
        add(scores, words.get(i).own());
        add(scores, weights.opening(i));
        for (int distance = 1; distance <= 2; distance++) {
            if (i - distance >= 0) {
                add(scores, words.get(i - distance).before(distance));
            }
            if (i + distance < words.size()) {
                add(scores, words.get(i + distance).after(distance));
            }
        }
        if (i > 0) {
            add(scores, weights.previous(tags[i - 1]));
        }
        if (i > 1) {
            add(scores, weights.previousTwo(tags[i - 2], tags[i - 1]));
        }
    }

    private static void add(float[] sum, float[] part) {
        for (int i = 0; i < sum.length; i++) {
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
