package stet.claim;

import java.util.List;

/**
 * A claim in words that stand by themselves.
 *
 * @param from first token of the sentence that it takes in
 * @param to token after the last
 * @param unresolved words of it that point to something outside, as written
 */
record Statement(String text, int from, int to, List<String> unresolved) {}
