package stet.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** Turns bytes into text without ever guessing a letter: what does not decode cleanly is refused. */
final class Decoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Decoder() {}

    /**
     * Decodes by byte order mark, else as UTF-8, else by the declared charset, else as Windows-1252 where that gives
     * running text.
     */
    static String decode(RawDocument raw, Optional<String> declared) throws UnreadableException {
        byte[] bytes = raw.bytes();
        if (raw.startsWith("\u00ef\u00bb\u00bf")) {
            return strict(bytes, 3, StandardCharsets.UTF_8).orElseThrow(() -> badEncoding(raw, "UTF-8"));
        }
        if (raw.startsWith("\u00ff\u00fe")) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE).orElseThrow(() -> badEncoding(raw, "UTF-16"));
        }
        if (raw.startsWith("\u00fe\u00ff")) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE).orElseThrow(() -> badEncoding(raw, "UTF-16"));
        }
        refuseBinary(raw);
        return strict(bytes, 0, StandardCharsets.UTF_8)
                .or(() -> declared.flatMap(Decoder::charset).flatMap(charset -> strict(bytes, 0, charset)))
                .or(() -> western(bytes))
                .orElseThrow(() -> badEncoding(raw, "UTF-8"));
    }

    private static void refuseBinary(RawDocument raw) throws UnreadableException {
        byte[] bytes = raw.bytes();
        int zeros = 0;
        int controls = 0;
        int seen = Math.min(bytes.length, 65_536);
        for (int at = 0; at < seen; at++) {
            zeros += bytes[at] == 0 ? 1 : 0;
            controls += bytes[at] >= 0 && bytes[at] < ' ' && !isLayout(bytes[at]) ? 1 : 0;
        }
        if (zeros > seen / 3 && zeros < seen * 2 / 3) {
            throw new UnreadableException(
                    raw.location() + " looks like UTF-16 without a byte order mark: save it as UTF-8 and try again.");
        }
        if (zeros > 0 || controls > seen / 20) {
            throw new UnreadableException(raw.location()
                    + " is a binary file: give a text, Markdown, HTML, PDF, DOCX, mail (eml) or feed document.");
        }
    }

    private static boolean isLayout(byte b) {
        return b == '\n' || b == '\r' || b == '\t' || b == '\f' || b == 0x1b;
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> western(byte[] bytes) {
        int high = 0;
        int continued = 0;
        for (int at = 0; at < bytes.length; at++) {
            high += bytes[at] < 0 ? 1 : 0;
            continued += at > 0 && isContinuation(bytes[at]) && isLead(bytes[at - 1]) ? 1 : 0;
        }
        boolean mostlyPlain = high <= bytes.length / 4;
        boolean brokenUtf8 = continued * 4 > high;
        return mostlyPlain && !brokenUtf8 ? strict(bytes, 0, WINDOWS_1252) : Optional.empty();
    }

    private static boolean isLead(byte b) {
        return (b & 0xff) >= 0xc2 && (b & 0xff) <= 0xf4;
    }

    private static boolean isContinuation(byte b) {
        return (b & 0xc0) == 0x80;
    }

    private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static UnreadableException badEncoding(RawDocument raw, String expected) {
        return new UnreadableException(
                raw.location() + " is not valid " + expected + " text: convert its encoding to UTF-8 and try again.");
    }
}
