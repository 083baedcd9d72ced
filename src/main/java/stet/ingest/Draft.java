package stet.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import stet.model.Article;

/**
 * What a reader found in a document, before it is cleaned.
 *
 * @param lines for each line of the text the line of the document that it stands on; empty where that has none
 */
record Draft(
        Optional<String> title,
        Optional<String> author,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<String> url,
        Optional<String> language,
        String text,
        List<Integer> lines) {

    Draft {
        lines = List.copyOf(lines);
    }

    /** A draft of a document without lines. */
    Draft(
            Optional<String> title,
            Optional<String> author,
            Optional<String> publisher,
            Optional<LocalDate> published,
            Optional<String> url,
            Optional<String> language,
            String text) {
        this(title, author, publisher, published, url, language, text, List.of());
    }

    /** A text about which nothing else is known. */
    static Draft of(String text) {
        return new Draft(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text);
    }

    /** The same, with the gaps filled from what {@code other} knows; the text stays. */
    Draft orElse(Draft other) {
        return new Draft(
                title.or(other::title),
                author.or(other::author),
                publisher.or(other::publisher),
                published.or(other::published),
                url.or(other::url),
                language.or(other::language),
                text,
                lines);
    }

    /** The same metadata over another text, of which it is not known on which lines it stands. */
    Draft withText(String other) {
        return new Draft(title, author, publisher, published, url, language, other);
    }

    /** The same with the lines that the text stands on. */
    Draft withLines(List<Integer> other) {
        return new Draft(title, author, publisher, published, url, language, text, other);
    }

    /** The same, whose text goes on from a line of its document to the end. */
    Draft fromLine(int first) {
        int last = first + (int) text.lines().count();
        return withLines(IntStream.range(first, last).boxed().toList());
    }

    /** The article, free of control characters; refused where no word is left. */
    Article toArticle(String location) throws UnreadableException {
        String clean = CleanText.body(text);
        if (clean.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new UnreadableException(location + " holds no text: give a document with an article in it.");
        }
        return new Article(
                line(title).orElse(""),
                line(author),
                line(publisher),
                published,
                line(url),
                language.map(Draft::languageCode)
                        .filter(code -> !code.isEmpty())
                        .orElse("en"),
                location,
                clean,
                lines);
    }

    private static Optional<String> line(Optional<String> value) {
        return value.map(CleanText::line).filter(text -> !text.isEmpty());
    }

    private static String languageCode(String tag) {
        String code = CleanText.line(tag).toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return code.length() == 2 ? code : "";
    }
}
