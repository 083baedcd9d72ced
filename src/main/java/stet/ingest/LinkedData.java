package stet.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Pattern WRAPPING =
            Pattern.compile("<!--|-->|(?://|/\\*)?\\s*(?:<!\\[CDATA\\[|\\]\\]>)(?:\\s*\\*/)?");
    private static final Pattern EXTRA_COMMA = Pattern.compile(",(?=\\s*[}\\]])");
    private static final Pattern AROUND_ADDRESS = Pattern.compile("^https?://(?:www\\.)?|/*(?:[?#].*)?$");

    private static final int LONGEST_ADDRESS = 500;

    private final Map<String, JsonValue> byId = new HashMap<>();
    private final List<JsonValue> described;

    private LinkedData(Document page) {
        this.described = page.select("script[type=application/ld+json]").stream()
                .flatMap(script -> parse(script.data()))
                .flatMap(LinkedData::withParts)
                .toList();
        for (JsonValue value : described) {
            value.text("@id").filter(id -> value.text("name").isPresent()).ifPresent(id -> byId.putIfAbsent(id, value));
        }
    }

    /**
     * The metadata of the article that the page is about: of those described, the one at the page's address, or with one
     * of its titles, or the first; an article proper goes before the page itself.
     */
    static Draft read(Document page, Optional<String> address, List<String> titles) {
        LinkedData data = new LinkedData(page);
        List<JsonValue> articles = data.all(false);
        List<JsonValue> candidates = articles.isEmpty() ? data.all(true) : articles;
        return candidates.stream()
                .filter(article -> address.filter(at -> isAt(article, at)).isPresent())
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(article -> isTitled(article, titles))
                        .findFirst())
                .or(() -> candidates.stream().findFirst())
                .map(data::draft)
                .orElse(Draft.of(""));
    }

    private List<JsonValue> all(boolean pages) {
        return described.stream()
                .filter(value ->
                        types(value).anyMatch(type -> ARTICLES.contains(type) && type.equals("WebPage") == pages))
                .toList();
    }

    private static boolean isAt(JsonValue article, String address) {
        return Stream.of(
                        article.text("url"),
                        article.text("@id"),
                        article.text("mainEntityOfPage"),
                        article.member("mainEntityOfPage").flatMap(page -> page.text("@id")))
                .flatMap(Optional::stream)
                .anyMatch(url -> plain(url).equals(plain(address)));
    }

    private static String plain(String address) {
        String most = address.substring(0, Math.min(address.length(), LONGEST_ADDRESS))
                .strip();
        return AROUND_ADDRESS.matcher(most).replaceAll("");
    }

    private static boolean isTitled(JsonValue article, List<String> titles) {
        return article.text("headline")
                .map(HtmlMetadata::unescape)
                .filter(headline -> titles.stream().anyMatch(title -> title.contains(headline.strip())))
                .isPresent();
    }

    /** A value with those that it is made of. */
    private static Stream<JsonValue> withParts(JsonValue value) {
        return Stream.concat(
                Stream.of(value),
                Stream.of("@graph", "mainEntity", "mainEntityOfPage")
                        .flatMap(part -> value.member(part).stream().flatMap(JsonValue::items)));
    }

    private static Stream<JsonValue> parse(String script) {
        String bare = WRAPPING.matcher(script).replaceAll("").strip();
        return strict(bare).or(() -> strict(mended(bare))).stream().flatMap(JsonValue::items);
    }

    private static Optional<JsonValue> strict(String json) {
        try {
            return Optional.of(JsonValue.parse(json));
        } catch (MalformedJsonException e) {
            return Optional.empty();
        }
    }

    /** Without the mistakes that browsers never notice: line breaks inside strings, a comma after the last value. */
    private static String mended(String json) {
        return EXTRA_COMMA.matcher(json.replaceAll("\\p{Cntrl}", " ")).replaceAll("");
    }

    private static Stream<String> types(JsonValue value) {
        return value.member("@type").stream()
                .flatMap(JsonValue::items)
                .flatMap(type -> type instanceof JsonValue.Text text ? Stream.of(text.value()) : Stream.empty());
    }

    private Draft draft(JsonValue article) {
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

    private Optional<String> names(JsonValue article, String role) {
        String names = article.member(role).stream()
                .flatMap(JsonValue::items)
                .flatMap(value ->
                        value instanceof JsonValue.Text text ? Stream.of(text.value()) : name(value, role).stream())
                .filter(name -> !Locations.isAddress(name))
                .map(name -> HtmlMetadata.unescape(name).strip())
                .distinct()
                .collect(Collectors.joining(", "));
        return Documents.nonBlank(names);
    }

    /** Its own, or that of the value to which it refers, but for the one-word names under which authors log in. */
    private Optional<String> name(JsonValue value, String role) {
        return value.text("name")
                .or(() -> value.text("@id")
                        .flatMap(id -> Optional.ofNullable(byId.get(id)))
                        .flatMap(other -> other.text("name"))
                        .filter(name -> role.equals("publisher") || name.strip().contains(" ")));
    }
}
