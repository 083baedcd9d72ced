package stet.ingest;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about its article in its head. */
final class HtmlMetadata {

    private HtmlMetadata() {}

    static Draft read(Document page) {
        return new Draft(
                first(page, "meta[property=og:title]", "content").or(() -> Documents.nonBlank(page.title())),
                first(page, "meta[name=author]", "content"),
                first(page, "meta[property=og:site_name]", "content"),
                first(page, "meta[property=article:published_time]", "content")
                        .or(() -> first(page, "time[datetime]", "datetime"))
                        .flatMap(PublishedDate::parse),
                first(page, "link[rel=canonical]", "href").or(() -> first(page, "meta[property=og:url]", "content")),
                first(page, "html[lang]", "lang"),
                "");
    }

    private static Optional<String> first(Document page, String selector, String attribute) {
        Element element = page.selectFirst(selector);
        return element == null ? Optional.empty() : Documents.nonBlank(element.attr(attribute));
    }
}
