/**
 * The port to a language model, the prompts, and what stands between a caller and a provider: retries, limits, budget,
 * cache, accounting, and answers read as checked JSON. Depends on {@code stet.model} and Jackson; which provider
 * answers is known to {@code stet.llm.langchain4j} alone.
 */
@NullMarked
package stet.llm;

import org.jspecify.annotations.NullMarked;
