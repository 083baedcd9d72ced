package stet.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;
import stet.model.Article;
import stet.model.Digest;
import stet.model.Source;
import stet.model.Superseded;

/**
 * What is stored of a source besides its text and its origin, packed so that sources can be listed without their texts.
 *
 * @param readFrom where the article was read, which may differ from its canonical address
 * @param firstSeen day on which something was first read from there
 * @param correction whether it says of itself that it corrects an earlier text
 */
record StoredSource(
        String id,
        String title,
        Optional<String> publisher,
        Optional<LocalDate> published,
        String location,
        String readFrom,
        String sha256,
        Optional<LocalDate> firstSeen,
        boolean correction) {

    /** Bytes enough for most of them when packed. */
    private static final int MOSTLY = 512;

    static StoredSource of(Article article, Optional<LocalDate> firstSeen) {
        String sha256 = Digest.sha256(article.text());
        return new StoredSource(
                SourceId.of(article, sha256),
                article.title(),
                article.publisher(),
                article.published(),
                article.url().orElse(article.location()),
                article.location(),
                sha256,
                firstSeen,
                Corrections.isCorrection(article));
    }

    /** The same, first seen on another day. */
    StoredSource seen(Optional<LocalDate> day) {
        return new StoredSource(id, title, publisher, published, location, readFrom, sha256, day, correction);
    }

    Source toSource(String origin, Optional<Superseded> superseded) {
        return new Source(id, title, publisher, published, location, sha256, origin, firstSeen, superseded);
    }

    BytesRef pack() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(MOSTLY);
        OutputStreamDataOutput out = new OutputStreamDataOutput(packed);
        out.writeString(id);
        out.writeString(title);
        out.writeString(publisher.orElse(""));
        out.writeString(published.map(LocalDate::toString).orElse(""));
        out.writeString(location);
        out.writeString(readFrom);
        out.writeString(sha256);
        out.writeString(firstSeen.map(LocalDate::toString).orElse(""));
        out.writeByte((byte) (correction ? 1 : 0));
        return new BytesRef(packed.toByteArray());
    }

    /** The id alone. */
    static String unpackId(BytesRef packed) throws IOException {
        return new ByteArrayDataInput(packed.bytes, packed.offset, packed.length).readString();
    }

    static StoredSource unpack(BytesRef packed) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
        return new StoredSource(
                in.readString(),
                in.readString(),
                present(in.readString()),
                present(in.readString()).map(LocalDate::parse),
                in.readString(),
                in.readString(),
                in.readString(),
                present(in.readString()).map(LocalDate::parse),
                in.readByte() == 1);
    }

    private static Optional<String> present(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }
}
