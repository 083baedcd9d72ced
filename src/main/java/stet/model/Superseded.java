package stet.model;

import java.time.LocalDate;

/**
 * Says that the publisher of a source has put a later version in its place.
 *
 * @param by id of the source that holds the later version
 * @param since day on which that was published
 */
public record Superseded(String by, LocalDate since) {}
