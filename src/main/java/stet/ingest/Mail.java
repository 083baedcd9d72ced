package stet.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * Reads a mail (RFC 5322, RFC 2045): subject, sender and day, and its first text, which is plain where it comes both plain
 * and as HTML. Attachments, mails inside the mail, and what its text quotes, are
 * left out.
 */
final class Mail {

    private static final MimeConfig LIMITS = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(100_000)
            .setMaxHeaderCount(1_000)
            .build();

    /** Real mails have three or four parts inside each other; every level is read through all those above it. */
    private static final int DEEPEST = 20;

    private final RawDocument raw;
    private final Map<String, String> header = new HashMap<>();
    private Map<String, String> part = header;
    private Optional<String> plain = Optional.empty();
    private Optional<Draft> html = Optional.empty();

    private Mail(RawDocument raw) {
        this.raw = raw;
    }

    /** Whether a text begins with a header that only mails have. */
    static boolean startsLikeMail(String head) {
        String header = head.replace("\r\n", "\n").split("\n\n", 2)[0];
        String names = "\n" + header.toLowerCase(Locale.ROOT);
        boolean travelled =
                names.contains("\nmessage-id:") || names.contains("\nreceived:") || names.contains("\nmime-version:");
        return travelled && names.contains("\nfrom:") && header.matches("(?s)[!-9;-~]{1,60}:.*");
    }

    static Draft read(RawDocument raw) throws UnreadableException {
        Mail mail = new Mail(raw);
        try {
            mail.readParts();
        } catch (IOException | MimeException e) {
            throw new UnreadableException(raw.location() + " is a broken mail: save its text.", e);
        }
        return mail.draft();
    }

    private void readParts() throws IOException, MimeException, UnreadableException {
        MimeTokenStream parts = new MimeTokenStream(LIMITS);
        parts.setRecursionMode(RecursionMode.M_NO_RECURSE);
        parts.parse(new ByteArrayInputStream(raw.bytes()));
        int depth = 0;
        for (EntityState state = parts.getState(); state != EntityState.T_END_OF_STREAM; state = parts.next()) {
            switch (state) {
                case T_START_MULTIPART -> depth++;
                case T_END_MULTIPART -> depth--;
                case T_START_BODYPART -> part = new HashMap<>();
                case T_FIELD -> field(parts.getField());
                case T_BODY -> body(parts);
                default -> {
                    // Nothing that is needed.
                }
            }
            if (depth > DEEPEST) {
                throw new UnreadableException(raw.location() + " is nested too deeply: save its text.");
            }
        }
    }

    private void field(Field field) {
        part.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), field.getBody());
    }

    private void body(MimeTokenStream parts) throws IOException, UnreadableException {
        BodyDescriptor described = parts.getBodyDescriptor();
        boolean attached = part.getOrDefault("content-disposition", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .startsWith("attachment");
        boolean isPlain = described.getMimeType().equals("text/plain") && plain.isEmpty();
        boolean isHtml = described.getMimeType().equals("text/html") && html.isEmpty();
        if (attached || !(isPlain || isHtml)) {
            return;
        }
        byte[] bytes = parts.getDecodedInputStream().readAllBytes();
        RawDocument text = RawDocument.fetched(raw.location(), bytes, Optional.ofNullable(described.getCharset()));
        if (isPlain) {
            plain = Documents.nonBlank(Decoder.decode(text, text.charset()));
        } else {
            html = Optional.of(HtmlPage.mail(text))
                    .filter(draft -> !draft.text().isBlank());
        }
    }

    private Draft draft() throws UnreadableException {
        String text = plain.or(() -> html.map(Draft::text)).orElse("");
        String own = OwnWords.of(text);
        if (own.isBlank() && !text.isBlank()) {
            throw new UnreadableException(raw.location()
                    + " holds only what others wrote, quoted or forwarded: give the mail in which they wrote it.");
        }
        return new Draft(
                value("subject"),
                value("from").map(Mail::sender),
                value("from").map(Mail::publisher),
                value("date").flatMap(PublishedDate::parse),
                Optional.empty(),
                value("content-language"),
                own);
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(header.get(name))
                .map(value -> DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT))
                .filter(value -> !value.isBlank());
    }

    /** The name before the address, or the domain where there is none. */
    private static String publisher(String from) {
        String name = sender(from);
        return name.contains("@") ? name.substring(name.lastIndexOf('@') + 1) : name;
    }

    /** The name before the address, or the address where there is none. */
    private static String sender(String from) {
        int address = from.indexOf('<');
        String name = from.substring(0, Math.max(0, address)).replace("\"", "").strip();
        return name.isEmpty() ? from.replace("<", "").replace(">", "").strip() : name;
    }
}
