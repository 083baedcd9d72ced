package stet.model;

/**
 * Something that could not be done while the rest went on.
 *
 * @param subject what it happened on: a path, an address, a claim id
 * @param message one sentence: what failed and what to do
 */
public record Problem(String subject, String message) {}
