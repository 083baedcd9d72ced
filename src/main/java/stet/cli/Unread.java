package stet.cli;

import java.util.HashSet;
import java.util.Set;

/** Places that were not read, or not to their end: nothing is known of what is at them, in them or below them now. */
final class Unread {

    /** Between a folder and a file, a file and a record, an archive and a file. */
    private static final String SEPARATORS = "/\\#!";

    private final Set<String> places = new HashSet<>();

    void add(String place) {
        places.add(place);
    }

    /** Whether a place, or one that it lies in, was not read. */
    boolean covers(String place) {
        boolean covered = places.contains(place);
        for (int at = place.length() - 1; at > 0 && !covered; at--) {
            covered = SEPARATORS.indexOf(place.charAt(at)) >= 0 && places.contains(place.substring(0, at));
        }
        return covered;
    }
}
