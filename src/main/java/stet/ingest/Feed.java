package stet.ingest;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an RSS or Atom feed: each entry is an article by the feed's publisher. */
final class Feed {

    private Feed() {}

    /** The entries in the feed's order. */
    static List<Draft> read(RawDocument raw) throws UnreadableException {
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(raw.bytes()))) {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            SyndFeed feed = input.build(reader);
            return feed.getEntries().stream().map(entry -> draft(feed, entry)).toList();
        } catch (FeedException | IOException | RuntimeException e) {
            throw new UnreadableException(raw.location() + " is not a readable RSS or Atom feed: check the file.", e);
        }
    }

    private static Draft draft(SyndFeed feed, SyndEntry entry) {
        return new Draft(
                value(entry.getTitle()).map(Feed::plain),
                value(entry.getAuthor()),
                value(feed.getTitle()),
                day(entry.getPublishedDate()).or(() -> day(entry.getUpdatedDate())),
                value(entry.getLink()).filter(Locations::isAddress),
                value(feed.getLanguage()),
                longest(entry));
    }

    private static String longest(SyndEntry entry) {
        return Stream.concat(Stream.ofNullable(entry.getDescription()), entry.getContents().stream())
                .flatMap(content -> Stream.ofNullable(content.getValue()))
                .map(Feed::plain)
                .reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }

    private static String plain(String html) {
        return html.contains("<") || html.contains("&") ? HtmlPage.fragment(html) : html;
    }

    private static Optional<String> value(@Nullable String text) {
        return Optional.ofNullable(text).filter(value -> !value.isBlank());
    }

    private static Optional<LocalDate> day(@Nullable Date date) {
        return Optional.ofNullable(date)
                .map(moment -> moment.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
    }
}
