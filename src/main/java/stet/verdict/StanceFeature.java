package stet.verdict;

import java.util.Locale;
import java.util.Set;

/**
 * What the stance model sees of a statement and a passage: shares from 0 to 1, 1 where something is so and 0 where not,
 * or log odds. Nearest is the sentence of the passage that has most words of the statement. Which way a feature may count is
 * fixed here, so that no oddity of one data set can turn it round.
 */
public enum StanceFeature {
    /** Content words of the statement that the passage has. */
    WORDS(Effect.HELPS),
    /** Content words of the statement that the nearest sentence has in the same order. */
    ORDER(Effect.HELPS),
    /** How far the share of words and marks of every sort that the passage has lies above nine tenths. */
    NEARLY_ALL_TOKENS(Effect.HELPS),
    /** Whether every content word is in the passage. */
    ALL_WORDS(Effect.HELPS),
    /** Content words that a sentence of the passage has, on average. */
    MEAN_COVERAGE(Effect.HELPS),
    /** Sentences of the passage that have a content word of the statement. */
    FOCUS(Effect.HELPS),
    /** Sentences of the passage that have at least three of them, or more than half. */
    CLOSE_FOCUS(Effect.HELPS),
    /** Values of the statement that the passage allows. */
    VALUES_MET(Effect.HELPS),
    /** Names that are missing, among all content words. */
    NAMES_MISSING(Effect.HURTS),
    /** Number words, figures and dates that are missing, among all content words. */
    NUMBERS_MISSING(Effect.HURTS),
    /** Common nouns that are missing, among all content words. */
    NOUNS_MISSING(Effect.HURTS),
    /** Values of the statement that the passage contradicts. */
    VALUES_CONTRADICTED(Effect.HURTS),
    /** Denials that the statement has beyond those of the nearest sentence, on a scale that flattens from 0 to 1. */
    NEGATION_ADDED(Effect.HURTS),
    /** Denials that the nearest sentence has beyond those of the statement, on the same scale. */
    NEGATION_DROPPED(Effect.HURTS),
    /** Whether only one of the statement and the nearest sentence is hedged. */
    HEDGE_APART(Effect.HURTS),
    /** Whether the statement and the stretch of the nearest sentence that it covers join or except differently: "and", "or", "but". */
    JOINED_APART(Effect.HURTS),
    /** Whether a word of the statement is missing and the nearest sentence has its opposite. */
    OPPOSITES(Effect.HURTS),
    /** Whether a word of the statement is missing and the nearest sentence has another of its sort between the same neighbours. */
    REPLACED(Effect.HURTS),
    /** Whether the statement says "only", "all", "never" or the like. */
    ABSOLUTE(Effect.HURTS),
    /** Whether it does so and the nearest sentence does not. */
    ABSOLUTE_ADDED(Effect.HURTS),
    /** Whether a reconciler contradicts a claim in the statement. */
    CONTRADICTED(Effect.HURTS),
    /** Log odds that the passage bears the statement out by {@link EntailmentModel}; left out where meanings are unknown. */
    ENTAILMENT(Effect.HELPS),
    /** Log odds that it contradicts the statement, likewise. */
    CONTRADICTION(Effect.HURTS);

    /** Which way a feature may count. */
    public enum Effect {
        /** More of it never makes support less likely. */
        HELPS,
        /** More of it never makes support more likely. */
        HURTS
    }

    /** Those that take more than words. */
    public static final Set<StanceFeature> OF_MEANING = Set.of(ENTAILMENT, CONTRADICTION);

    private final Effect effect;

    StanceFeature(Effect effect) {
        this.effect = effect;
    }

    /** A weight, or 0 where it would count the wrong way. */
    public double allowed(double weight) {
        return switch (effect) {
            case HELPS -> Math.max(0, weight);
            case HURTS -> Math.min(0, weight);
        };
    }

    /** The name under which the weight is stored. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
