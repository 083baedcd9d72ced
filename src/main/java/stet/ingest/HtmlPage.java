package stet.ingest;

import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a web page: its article's text without the page around it, and what the page says about the article. */
final class HtmlPage {

    /** Deeper elements are read as children of this level; the time to find the article grows with the depth. */
    private static final int DEEPEST = 200;

    /** Many times what the pages of newspapers have. */
    private static final int MOST_ELEMENTS = 100_000;

    private HtmlPage() {}

    /** Reads a page in the encoding that the server or the page itself declares. */
    static Draft read(RawDocument raw) throws UnreadableException {
        return read(raw, page -> {});
    }

    /** Reads the text of a mail that was written as a page, without what it quotes. */
    static Draft mail(RawDocument raw) throws UnreadableException {
        return read(raw, OwnWords::keep);
    }

    private static Draft read(RawDocument raw, Consumer<Document> change) throws UnreadableException {
        Document page = parse(Decoder.decode(raw, raw.charset().or(() -> declaredCharset(raw.head()))));
        if (page.stream().limit(MOST_ELEMENTS + 1).count() > MOST_ELEMENTS) {
            throw new UnreadableException(
                    raw.location() + " has more than " + MOST_ELEMENTS + " elements: save the article's text.");
        }
        change.accept(page);
        Draft metadata = HtmlMetadata.read(page);
        return metadata.withText(HtmlBody.text(page));
    }

    /** The text of a piece of markup, every block a paragraph. */
    static String fragment(String html) {
        return HtmlBody.text(parse(html));
    }

    private static Document parse(String html) {
        return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    }

    private static Optional<String> declaredCharset(String head) {
        for (Element meta : Jsoup.parse(head).select("meta[charset], meta[http-equiv=content-type]")) {
            String content = meta.attr("content");
            int at = content.indexOf("charset=");
            String name = meta.hasAttr("charset") ? meta.attr("charset") : at < 0 ? "" : content.substring(at + 8);
            if (!name.isBlank()) {
                return Optional.of(name.strip());
            }
        }
        return Optional.empty();
    }
}
