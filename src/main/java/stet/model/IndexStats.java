package stet.model;

/**
 * What an index holds.
 *
 * @param id identifier given when the index was made
 * @param sha256 hex digest over the ids and digests of all sources
 */
public record IndexStats(String id, long sources, long passages, long origins, String sha256) {}
