/**
 * Summaries of an article, each sentence traced to where the article says it. Depends on {@code stet.model},
 * {@code stet.text}, {@code stet.chunk} and {@code stet.llm}.
 */
@NullMarked
package stet.summarize;

import org.jspecify.annotations.NullMarked;
