package stet.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import stet.model.Digest;
import stet.model.Mention;

/**
 * Names claims by what they say, so that an edit elsewhere in the article leaves their names alone. Claims that say the
 * same are told apart by counting.
 */
final class ClaimIds {

    private static final int DIGITS = 8;

    private final Map<String, Integer> occurrences = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    String next(Mention mention, String text) {
        String key = mention.value().kind() + "\n" + mention.span().of(text);
        String id;
        do {
            String counted = key + "\n" + occurrences.merge(key, 1, Integer::sum);
            id = "c-" + Digest.sha256(counted, DIGITS);
        } while (!given.add(id));
        return id;
    }
}
