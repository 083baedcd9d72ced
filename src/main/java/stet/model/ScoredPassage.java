package stet.model;

/**
 * A passage with its relevance to a query.
 *
 * @param passage the passage
 * @param score relevance, higher is better; comparable within one result list only
 */
public record ScoredPassage(Passage passage, double score) {}
