package stet.model;

/**
 * Who is answerable for a claim.
 *
 * @param speaker as named in the text
 * @param cue the words that attribute it, as written: "said", "according to"
 */
public record Attribution(String speaker, String cue) {}
