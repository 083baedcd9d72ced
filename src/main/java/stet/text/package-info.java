/**
 * Reading English: tokens, sentences, parts of speech, and the values written in a text. Depends on {@code stet.model};
 * OpenNLP is used here only.
 */
@NullMarked
package stet.text;

import org.jspecify.annotations.NullMarked;
