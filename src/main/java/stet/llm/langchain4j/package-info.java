/**
 * The providers, spoken to through LangChain4j: the only package that knows them. Depends on {@code stet.llm},
 * {@code stet.model}, LangChain4j, Jackson and the platform's HTTP client.
 */
@NullMarked
package stet.llm.langchain4j;

import org.jspecify.annotations.NullMarked;
