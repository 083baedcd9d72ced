package stet.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import stet.model.Article;
import stet.model.Digest;
import stet.model.Source;

/**
 * What is stored of a source besides its text and its origin, packed so that sources can be listed without their texts.
 *
 * @param readFrom where the article was read, which may differ from its canonical address
 */
record StoredSource(
        String id,
        String title,
        Optional<String> publisher,
        Optional<LocalDate> published,
        String location,
        String readFrom,
        String sha256) {

    static StoredSource of(Article article) {
        String sha256 = Digest.sha256(article.text());
        return new StoredSource(
                SourceId.of(article, sha256),
                article.title(),
                article.publisher(),
                article.published(),
                article.url().orElse(article.location()),
                article.location(),
                sha256);
    }

    Source toSource(String origin) {
        return new Source(id, title, publisher, published, location, sha256, origin);
    }

    BytesRef pack() throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        out.writeString(id);
        out.writeString(title);
        out.writeString(publisher.orElse(""));
        out.writeString(published.map(LocalDate::toString).orElse(""));
        out.writeString(location);
        out.writeString(readFrom);
        out.writeString(sha256);
        return new BytesRef(out.toArrayCopy());
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
                in.readString());
    }

    private static Optional<String> present(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }
}
