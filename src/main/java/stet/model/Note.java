package stet.model;

/**
 * Something worth knowing about a result that takes nothing away from it.
 *
 * @param subject what it is about: a location, a claim id, a part of the result
 * @param message one sentence
 */
public record Note(String subject, String message) {}
