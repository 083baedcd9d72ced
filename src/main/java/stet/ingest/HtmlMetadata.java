package stet.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/** What a page says about its article: in JSON-LD, in its head, and then in what readers see. */
final class HtmlMetadata {

    private static final int LONGEST_BYLINE = 80;
    private static final List<String> SEPARATORS = List.of(" | ", " - ", " \u2013 ", " \u2014 ", " \u00bb ", " :: ");
    private static final List<String> TITLE = List.of("meta[property=og:title]", "meta[name=twitter:title]");
    private static final List<String> AUTHOR = List.of(
            "meta[name=author]",
            "meta[property=author]",
            "meta[name=byl]",
            "meta[name=sailthru.author]",
            "meta[name=parsely-author]",
            "meta[name=dc.creator]",
            "meta[property=article:author]");
    private static final List<String> BYLINE = List.of(
            "a[rel=author]",
            "[itemprop=author] [itemprop=name]",
            "[itemprop=author]",
            ".byline",
            ".author-name",
            ".author");
    private static final List<String> PUBLISHER =
            List.of("meta[property=og:site_name]", "meta[name=application-name]", "meta[name=dc.publisher]");
    private static final List<String> DAY = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=pubdate]",
            "meta[name=publishdate]",
            "meta[name=parsely-pub-date]",
            "meta[name=sailthru.date]",
            "meta[name=dc.date]",
            "meta[name=dc.date.issued]",
            "meta[name=dcterms.created]",
            "meta[name=article.published]",
            "meta[name=publication_date]",
            "meta[property=og:published_time]",
            "meta[name=date]");

    private HtmlMetadata() {}

    static Draft read(Document page) {
        Elements metas = page.select("meta");
        Optional<String> address = address(page);
        List<String> titles = Stream.concat(
                        Stream.of(page.title()), TITLE.stream().flatMap(name -> content(metas, List.of(name)).stream()))
                .filter(title -> !title.isBlank())
                .toList();
        Optional<Element> heading = HtmlHeading.of(page, titles);
        Draft stated = LinkedData.read(page, address, titles);
        Optional<String> publisher =
                stated.publisher().or(() -> content(metas, PUBLISHER)).or(() -> publisher(page));
        Optional<String> title = content(metas, TITLE)
                .or(stated::title)
                .or(() -> heading.map(Element::text))
                .or(() -> Documents.nonBlank(page.title()));
        return new Draft(
                title.map(text -> HtmlHeading.shortened(withoutSite(text, publisher), heading)),
                stated.author()
                        .or(() -> content(metas, AUTHOR))
                        .or(() -> byline(page))
                        .map(HtmlMetadata::withoutBy),
                publisher,
                stated.published()
                        .or(() -> day(metas))
                        .or(() -> HtmlDates.shown(page, heading))
                        .or(() -> address.flatMap(HtmlMetadata::dayInAddress)),
                address,
                first(page, "html[lang]", "lang").or(stated::language),
                "");
    }

    private static Optional<String> publisher(Document page) {
        return page.select("[itemprop=publisher] [itemprop=name]").stream()
                .map(element -> element.hasAttr("content") ? element.attr("content") : element.text())
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** Undoes character references, which some pages leave in places that are not markup. */
    static String unescape(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }

    private static String withoutSite(String title, Optional<String> publisher) {
        for (String separator : SEPARATORS) {
            int at = title.lastIndexOf(separator);
            boolean site = at > 0
                    && publisher
                            .filter(name -> name.strip()
                                    .equalsIgnoreCase(title.substring(at + separator.length())
                                            .strip()))
                            .isPresent();
            if (site) {
                return title.substring(0, at);
            }
        }
        return title;
    }

    private static Optional<String> byline(Document page) {
        return BYLINE.stream()
                .flatMap(selector -> page.select(selector).stream())
                .map(element -> element.hasAttr("content") ? element.attr("content") : element.text())
                .filter(text -> !text.isBlank() && text.length() < LONGEST_BYLINE && !Locations.isAddress(text))
                .findFirst();
    }

    private static String withoutBy(String author) {
        return author.regionMatches(true, 0, "by ", 0, 3) ? author.substring(3) : author;
    }

    private static Optional<LocalDate> day(Elements metas) {
        return DAY.stream()
                .flatMap(selector -> content(metas, List.of(selector)).stream())
                .flatMap(text -> PublishedDate.parse(text).stream())
                .findFirst();
    }

    /** Many sites file their articles under the day: "/2024/03/25/". */
    private static Optional<LocalDate> dayInAddress(String address) {
        return PublishedDate.parse(address).filter(day -> address.contains("/" + day.getYear()));
    }

    private static Optional<String> address(Document page) {
        return first(page, "link[rel=canonical]", "href")
                .or(() -> first(page, "meta[property=og:url]", "content"))
                .filter(Locations::isAddress);
    }

    private static Optional<String> content(Elements metas, List<String> selectors) {
        return selectors.stream()
                .flatMap(selector -> first(metas.select(selector), "content").stream())
                .filter(text -> !Locations.isAddress(text))
                .findFirst();
    }

    private static Optional<String> first(Document page, String selector, String attribute) {
        return first(page.select(selector), attribute);
    }

    private static Optional<String> first(Elements elements, String attribute) {
        return elements.stream()
                .flatMap(element -> Documents.nonBlank(element.attr(attribute)).stream())
                .findFirst();
    }
}
