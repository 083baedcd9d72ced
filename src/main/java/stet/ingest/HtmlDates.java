package stet.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** Finds the day on which an article was published among the dates that its page shows. */
final class HtmlDates {

    private static final List<String> SURE = List.of("[itemprop=datePublished]", "time[pubdate]");
    private static final String SHOWN =
            "time, [class~=(?i)(?:^|[^a-z])(?:date|dates|dateline|datetime|published?|posted|timestamp"
                    + "|time|byline|meta)(?:[^a-z]|$)], [class~=(?:Date|Published|Posted|Timestamp)(?:[^a-z]|$)], [data-timestamp],"
                    + " [data-datetime], [data-published]";
    private static final List<String> ATTRIBUTES =
            List.of("datetime", "content", "data-timestamp", "data-datetime", "data-published");
    private static final String ELSEWHERE = "aside, nav, footer, a, [class*=comment], [id*=comment], [class*=related],"
            + " [class*=sidebar], [class*=teaser], [class*=recommend], [class*=popular]";
    private static final Pattern UPDATED =
            Pattern.compile("(?i)\\b(?:(?:last|re)?[- ]?)(?:updated?|modified|edited)\\b|dateModified");
    private static final Pattern PUBLISHED = Pattern.compile("(?i)\\b(?:published|posted)\\b");
    private static final int MOST = 200;
    private static final int LONGEST = 200;
    private static final int LEVELS = 3;

    private final Optional<Element> heading;
    private final List<Element> above = new ArrayList<>();
    private final List<Element> below = new ArrayList<>();

    private HtmlDates(Document page, Optional<Element> heading) {
        this.heading = heading;
        boolean before = heading.isPresent();
        for (Element element : page.select(SHOWN + ", " + HtmlHeading.HEADINGS)) {
            before = before && !element.equals(heading.orElseThrow());
            if (above.size() + below.size() < MOST && element.text().length() < LONGEST && belongs(element, before)) {
                (before ? above : below).add(element);
            }
        }
    }

    /**
     * The day that is marked as that of publication, or else the first shown below the article's heading, or else just
     * above it; that of a change only where there is no other.
     */
    static Optional<LocalDate> shown(Document page, Optional<Element> heading) {
        return SURE.stream()
                .flatMap(selector -> page.select(selector).stream())
                .flatMap(element -> day(element).stream())
                .findFirst()
                .or(() -> new HtmlDates(page, heading).find());
    }

    private Optional<LocalDate> find() {
        List<Element> shown = Stream.concat(below.stream(), above.stream()).toList();
        return first(shown.stream().filter(element -> !isUpdate(element))).or(() -> first(shown.stream()));
    }

    private static Optional<LocalDate> first(Stream<Element> elements) {
        return elements.flatMap(element -> day(element).stream()).findFirst();
    }

    /** A date in a card of another article, a menu, or the masthead is none of this article's. */
    private boolean belongs(Element element, boolean before) {
        Optional<Element> around = before ? ancestor(element) : Optional.ofNullable(element.closest("article"));
        Optional<Element> elsewhere = Optional.ofNullable(element.closest(ELSEWHERE));
        return heading.map(Element::parents)
                .map(parents -> Stream.of(around, elsewhere)
                        .allMatch(outer -> outer.isEmpty() || parents.contains(outer.get())))
                .orElse(elsewhere.isEmpty());
    }

    private static Optional<Element> ancestor(Element element) {
        Elements parents = element.parents();
        return parents.isEmpty() ? Optional.empty() : Optional.of(parents.get(Math.min(LEVELS, parents.size()) - 1));
    }

    private static boolean isUpdate(Element element) {
        String label = element.previousSibling() instanceof TextNode before ? before.text() : "";
        String marks = element.className() + " " + element.attr("itemprop") + " " + label + " " + element.text();
        return UPDATED.matcher(marks).find()
                && !PUBLISHED.matcher(label + " " + element.text()).find();
    }

    private static Optional<LocalDate> day(Element element) {
        String text = element.text();
        Matcher published = PUBLISHED.matcher(text);
        String labelled = published.find() ? text.substring(published.start()) : "";
        return Stream.concat(ATTRIBUTES.stream().map(element::attr), Stream.of(labelled, text))
                .flatMap(value -> PublishedDate.parse(value).stream())
                .findFirst();
    }
}
