package stet.model;

import java.time.LocalDate;
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
 */
public record Article(
        String title,
        Optional<String> author,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<String> url,
        String language,
        String location,
        String text) {

    /** Hex SHA-256 digest of the text in UTF-8. */
    public String sha256() {
        return Digest.sha256(text);
    }

    /** The same article, published on another day. */
    public Article withPublished(LocalDate day) {
        return new Article(title, author, publisher, Optional.of(day), url, language, location, text);
    }

    /** What is known of the article with another text, such as a part of it. */
    public Article withText(String other) {
        return new Article(title, author, publisher, published, url, language, location, other);
    }
}
