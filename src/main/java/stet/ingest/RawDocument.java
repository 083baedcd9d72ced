package stet.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** A document as it came, before anything in it was understood. */
final class RawDocument {

    /** How many bytes are looked at to recognise a format. */
    static final int HEAD = 4096;

    private final String location;
    private final byte[] bytes;
    private final Optional<String> charset;
    private final boolean fromWeb;

    private RawDocument(String location, byte[] bytes, Optional<String> charset, boolean fromWeb) {
        this.location = location;
        this.bytes = bytes;
        this.charset = charset;
        this.fromWeb = fromWeb;
    }

    /** A document that a server sent, with the encoding that it declared. */
    static RawDocument fetched(String address, byte[] bytes, Optional<String> charset) {
        return new RawDocument(address, bytes, charset, true);
    }

    /** A document without a server's word on its encoding. */
    static RawDocument local(String location, byte[] bytes) {
        return new RawDocument(location, bytes, Optional.empty(), false);
    }

    /** A path, an address, or {@code -}. */
    String location() {
        return location;
    }

    /** The content; not copied, and never changed. */
    byte[] bytes() {
        return bytes;
    }

    /** The encoding that a server declared. */
    Optional<String> charset() {
        return charset;
    }

    /** Whether a server sent it. */
    boolean fromWeb() {
        return fromWeb;
    }

    /** The ending of the name in lower case without the point, or an empty text. */
    String extension() {
        String name = location.substring(location.lastIndexOf('/') + 1);
        int query = name.indexOf('?');
        String plain = query < 0 ? name : name.substring(0, query);
        int point = plain.lastIndexOf('.');
        return point < 0 ? "" : plain.substring(point + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether the bytes begin with these Latin-1 characters. */
    boolean startsWith(String magic) {
        if (bytes.length < magic.length()) {
            return false;
        }
        return new String(bytes, 0, magic.length(), StandardCharsets.ISO_8859_1).equals(magic);
    }

    /** The first bytes as Latin-1, enough to recognise a format by. */
    String head() {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    }
}
