package stet.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** What a page says about its article in JSON-LD, with the words of schema.org. */
final class LinkedData {

    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "Report",
            "Review",
            "TechArticle",
            "WebPage");

    private LinkedData() {}

    /** The metadata of the first article that the page describes; an article proper goes before the page itself. */
    static Draft read(Document page) {
        List<JsonValue> described = page.select("script[type=application/ld+json]").stream()
                .flatMap(script -> parse(script.data()))
                .toList();
        return first(described, false)
                .or(() -> first(described, true))
                .map(LinkedData::draft)
                .orElse(Draft.of(""));
    }

    private static Optional<JsonValue> first(List<JsonValue> described, boolean pages) {
        return described.stream()
                .filter(value ->
                        types(value).anyMatch(type -> ARTICLES.contains(type) && type.equals("WebPage") == pages))
                .findFirst();
    }

    private static Stream<JsonValue> parse(String script) {
        try {
            return JsonValue.parse(script.strip())
                    .items()
                    .flatMap(value -> Stream.concat(
                            Stream.of(value), value.member("@graph").stream().flatMap(JsonValue::items)));
        } catch (MalformedJsonException e) {
            return Stream.empty();
        }
    }

    private static Stream<String> types(JsonValue value) {
        return value.member("@type").stream()
                .flatMap(JsonValue::items)
                .flatMap(type -> type instanceof JsonValue.Text text ? Stream.of(text.value()) : Stream.empty());
    }

    private static Draft draft(JsonValue article) {
        return new Draft(
                article.text("headline").or(() -> article.text("name")).map(HtmlMetadata::unescape),
                names(article, "author"),
                names(article, "publisher"),
                article.text("datePublished")
                        .or(() -> article.text("dateCreated"))
                        .flatMap(PublishedDate::parse),
                Optional.empty(),
                article.text("inLanguage"),
                "");
    }

    private static Optional<String> names(JsonValue article, String role) {
        String names = article.member(role).stream()
                .flatMap(JsonValue::items)
                .flatMap(value ->
                        value instanceof JsonValue.Text text ? Stream.of(text.value()) : value.text("name").stream())
                .filter(name -> !Locations.isAddress(name))
                .map(name -> HtmlMetadata.unescape(name).strip())
                .distinct()
                .collect(Collectors.joining(", "));
        return Documents.nonBlank(names);
    }
}
