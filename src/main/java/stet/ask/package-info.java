/**
 * Answers to questions about an article and its sources, every sentence with the words that it rests on. Depends on
 * {@code stet.model}, {@code stet.text} and {@code stet.llm}.
 */
@NullMarked
package stet.ask;

import org.jspecify.annotations.NullMarked;
