package stet.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import stet.model.Mention;

/**
 * Names claims by what they say, so that an edit elsewhere in the article leaves their names alone. Claims that say the
 * same are told apart by counting.
 */
final class ClaimIds {

    private static final int BYTES = 4;

    private final Map<String, Integer> occurrences = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    String next(Mention mention, String text) {
        String key = mention.value().kind() + "\n" + mention.span().of(text);
        String id;
        do {
            id = "c-" + digest(key + "\n" + occurrences.merge(key, 1, Integer::sum));
        } while (!given.add(id));
        return id;
    }

    private static String digest(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256, but this one has not.", e);
        }
    }
}
