package stet.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Content digests. */
public final class Digest {

    private Digest() {}

    /** Hex SHA-256 digest of a text in UTF-8. */
    public static String sha256(String text) {
        return HexFormat.of().formatHex(digest(text));
    }

    /** The first {@code digits}, an even number, of that. */
    public static String sha256(String text, int digits) {
        return HexFormat.of().formatHex(digest(text), 0, digits / 2);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
