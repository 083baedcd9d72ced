/**
 * Reading what others wrote: files, folders, standard input, web pages, feeds, dumps and archives become articles with
 * their metadata, and nothing that is read is trusted. May depend on {@code stet.model} and {@code stet.text}; jsoup,
 * PDFBox, ROME and Mime4j are used here only.
 */
@NullMarked
package stet.ingest;

import org.jspecify.annotations.NullMarked;
