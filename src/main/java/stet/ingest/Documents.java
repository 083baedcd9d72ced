package stet.ingest;

import java.util.Optional;
import stet.model.Article;

/** Chooses the reader for a document; each library is loaded only when a document of its format comes. */
final class Documents {

    private Documents() {}

    /** Reads a document that must hold exactly one article. */
    static Article article(RawDocument raw) throws UnreadableException {
        return draft(raw).toArticle(raw.location());
    }

    /** Reads a document; one that is built to exhaust a parser is refused like a broken one. */
    static Draft draft(RawDocument raw) throws UnreadableException {
        try {
            return read(raw);
        } catch (StackOverflowError e) {
            throw new UnreadableException(raw.location() + " is nested too deeply: save its text.", e);
        }
    }

    private static Draft read(RawDocument raw) throws UnreadableException {
        return switch (Format.of(raw)) {
            case TEXT -> PlainText.read(Decoder.decode(raw, raw.charset()));
            case MARKDOWN -> Markdown.read(Decoder.decode(raw, raw.charset()));
            case HTML -> HtmlPage.read(raw);
            case PDF -> PdfDocument.read(raw);
            case DOCX -> WordDocument.read(raw);
            case FEED -> onlyEntry(raw);
            case MAIL -> Mail.read(raw);
            case JSON -> record(raw);
            case OTHER ->
                throw new UnreadableException(
                        raw.location() + " is of a kind that holds no article: give a text, Markdown,"
                                + " HTML, PDF, DOCX, mail (eml) or feed document.");
            case CSV, JSON_LINES ->
                throw new UnreadableException(raw.location()
                        + " is a dump of records: save one article as text, or add the dump to the index.");
            case ZIP, TAR, GZIP ->
                throw new UnreadableException(raw.location() + " is an archive: unpack it and name one file in it.");
        };
    }

    private static Draft record(RawDocument raw) throws UnreadableException {
        try {
            return DumpColumns.draft(DumpColumns.record(JsonValue.parse(Decoder.decode(raw, raw.charset()))))
                    .orElseThrow(() -> new UnreadableException(
                            raw.location() + " has no text: a record needs a field named text or body."));
        } catch (MalformedJsonException e) {
            throw new UnreadableException(
                    raw.location() + " is not one JSON record: " + e.getMessage() + "; save its text.", e);
        }
    }

    private static Draft onlyEntry(RawDocument raw) throws UnreadableException {
        var entries = Feed.read(raw);
        if (entries.size() != 1) {
            throw new UnreadableException(raw.location() + " is a feed with " + entries.size()
                    + " articles: name one article, or add the feed to the index.");
        }
        return entries.getFirst();
    }

    /** A text where it says something. */
    static Optional<String> nonBlank(String text) {
        return Optional.of(text).filter(value -> !value.isBlank());
    }
}
