package stet.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A text with what is known about it: the copy that is checked, or a document on its way into the index.
 *
 * @param title headline, or empty where none was found
 * @param author byline
 * @param publisher name of the outlet or agency
 * @param published day of publication
 * @param url canonical address, where the text names one
 * @param language ISO 639-1 code
 * @param location where it was read from: a path, an address, or {@code -} for standard input
 * @param text the extracted text; every offset of the article refers to it
 * @param lines for each line of the text the line of the document that it stands on, from 1; empty where the document is
 *     no text of lines, such as a page or a PDF
 */
public record Article(
        String title,
        Optional<String> author,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<String> url,
        String language,
        String location,
        String text,
        List<Integer> lines) {

    public Article {
        lines = List.copyOf(lines);
    }

    /** An article from a document without lines. */
    public Article(
            String title,
            Optional<String> author,
            Optional<String> publisher,
            Optional<LocalDate> published,
            Optional<String> url,
            String language,
            String location,
            String text) {
        this(title, author, publisher, published, url, language, location, text, List.of());
    }

    /** Hex SHA-256 digest of the text in UTF-8. */
    public String sha256() {
        return Digest.sha256(text);
    }

    /** The same article, published on another day. */
    public Article withPublished(LocalDate day) {
        return new Article(title, author, publisher, Optional.of(day), url, language, location, text, lines);
    }

    /** What is known of the article with another text, such as a part of it. */
    public Article withText(String other) {
        return new Article(title, author, publisher, published, url, language, location, other);
    }
}
