package stet.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the pages that a feed from the web links to in place of what it says of them, within limits of number and time. */
final class FeedLinks {

    private final RawDocument feed;
    private final Locations locations;
    private final Delivery delivery;
    private final Set<String> followed;
    private final long deadline;
    private boolean late;

    /**
     * Announces the pages before the first is fetched.
     *
     * @param entries those whose links are followed
     */
    FeedLinks(RawDocument feed, List<Draft> entries, Locations locations, Delivery delivery) {
        this.feed = feed;
        this.locations = locations;
        this.delivery = delivery;
        Limits limits = locations.limits();
        List<String> links = entries.stream()
                .flatMap(entry -> entry.url().stream())
                .distinct()
                .toList();
        List<String> first = links.subList(0, Math.min(links.size(), limits.feedLinks()));
        this.followed = new HashSet<>(first);
        this.deadline = System.nanoTime() + limits.feedTime().toNanos();
        if (!first.isEmpty()) {
            delivery.following(feed.location(), first);
        }
        if (first.size() < links.size()) {
            leftUnread("links to more than " + limits.feedLinks() + " pages");
        }
    }

    /** The page behind an entry where it may be fetched and can be read, else the entry's own text. */
    Draft read(Draft entry) {
        if (entry.url().filter(followed::contains).isEmpty() || isLate()) {
            return entry;
        }
        String address = entry.url().get();
        try {
            Draft page = Documents.draft(locations.linked(address, feed.location()));
            return entry.withText(page.text()).orElse(page);
        } catch (UnreadableException e) {
            delivery.problem(address, e.getMessage());
            return entry;
        }
    }

    private boolean isLate() {
        if (!late && System.nanoTime() - deadline > 0) {
            late = true;
            long seconds = locations.limits().feedTime().toSeconds();
            leftUnread("links to pages that take more than " + seconds + " s to read");
        }
        return late;
    }

    private void leftUnread(String why) {
        delivery.problem(
                feed.location(),
                feed.location() + " " + why + ": of the rest only what the feed itself says was taken; add the pages"
                        + " by their addresses.");
    }
}
