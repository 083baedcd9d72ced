package stet.verdict;

import java.util.Locale;

/** What the stance model sees of a statement and a passage: shares from 0 to 1, or 1 where something is so and 0 where not. */
public enum StanceFeature {
    /** Content words of the statement that the passage has. */
    WORDS,
    /** Words of every sort, marks too, of the statement that the passage has. */
    TOKENS,
    /** How far that share lies above seven tenths, since the last missing words tell most. */
    TOKENS_MOST,
    /** How far that share lies above nine tenths. */
    TOKENS_NEARLY_ALL,
    /** Content words, of the one sentence that has most. */
    WORDS_IN_SENTENCE,
    /** Names of the statement that the passage has. */
    NAMES,
    /** Common nouns of the statement that the passage has. */
    NOUNS,
    /** Verbs of the statement that the passage has. */
    VERBS,
    /** Adjectives and adverbs of the statement that the passage has. */
    MODIFIERS,
    /** Number words and figures of the statement that the passage has. */
    NUMBERS,
    /** Neighbouring words of the statement that the passage has as neighbours too. */
    NEIGHBOURS,
    /** Words of the statement that the nearest sentence has in the same order. */
    ORDER,
    /** Whether every content word is covered. */
    ALL_WORDS,
    /** Whether one name or more is missing. */
    NAME_MISSING,
    /** Whether one number or more is missing. */
    NUMBER_MISSING,
    /** Whether one verb or more is missing. */
    VERB_MISSING,
    /** Missing content words, on a scale that flattens from 0 to 1. */
    MANY_MISSING,
    /** Values of the statement that the passage allows. */
    VALUES_MET,
    /** Values of the statement that the passage contradicts. */
    VALUES_CONTRADICTED,
    /** Whether the statement denies something. */
    NEGATED,
    /** Whether only one of the statement and the nearest sentence denies something. */
    NEGATION_APART,
    /** Whether only one of the statement and the nearest sentence is hedged. */
    HEDGE_APART,
    /** Whether only one of the statement and the nearest sentence leaves a choice or makes an exception: "or", "except". */
    CHOICE_APART,
    /** Whether a verb or adjective of the statement meets its opposite in the nearest sentence, and not itself. */
    OPPOSITES,
    /** Whether the statement says "only", "all", "never" or the like, and the nearest sentence does not. */
    ABSOLUTE,
    /** Length of the statement, on a scale that flattens from 0 to 1. */
    LENGTH,
    /** Length of the passage, on a scale that flattens from 0 to 1. */
    PASSAGE_LENGTH;

    /** The name under which the weight is stored. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
