package stet.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document in the index, without its text.
 *
 * @param id stable identifier within an index
 * @param title headline, or empty where none was found
 * @param publisher name of the outlet or agency
 * @param published day of publication
 * @param location canonical address, or else the path it was read from
 * @param sha256 hex digest of the stored text
 * @param origin id of the origin: sources that descend from one report share it
 * @param firstSeen day on which it was first added to the index
 * @param superseded the later version that its publisher put in its place
 */
public record Source(
        String id,
        String title,
        Optional<String> publisher,
        Optional<LocalDate> published,
        String location,
        String sha256,
        String origin,
        Optional<LocalDate> firstSeen,
        Optional<Superseded> superseded) {

    /** A source of which neither is known when it was first seen nor that it was superseded. */
    public Source(
            String id,
            String title,
            Optional<String> publisher,
            Optional<LocalDate> published,
            String location,
            String sha256,
            String origin) {
        this(id, title, publisher, published, location, sha256, origin, Optional.empty(), Optional.empty());
    }

    /** How a reader would name the source: its publisher, or else its title, or else the name of its file. */
    public String name() {
        return publisher.orElse(title.isEmpty() ? location.substring(location.lastIndexOf('/') + 1) : title);
    }
}
