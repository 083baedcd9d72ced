package stet.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;
import stet.model.Superseded;

/**
 * What is stored of the sources of one segment besides their texts, each value read when it is asked for. Lucene reads
 * values forwards only, so sources are to be visited in their order.
 */
final class SourceValues {

    private final LeafReader segment;
    private final Map<String, BinaryDocValues> fields = new HashMap<>();
    private int document;

    SourceValues(LeafReader segment) {
        this.segment = segment;
    }

    /** Goes to a source, by its number in the segment. */
    SourceValues at(int source) {
        document = source;
        return this;
    }

    String id() throws IOException {
        return StoredSource.unpackId(value(Fields.META));
    }

    StoredSource source() throws IOException {
        return StoredSource.unpack(value(Fields.META));
    }

    String origin() throws IOException {
        return value(Fields.ORIGIN).utf8ToString();
    }

    Optional<Superseded> successor() throws IOException {
        return Successor.unpack(value(Fields.SUCCESSOR));
    }

    /** Packed, and overwritten by the next. */
    BytesRef sketch() throws IOException {
        return value(Fields.SKETCH);
    }

    List<Window> windows() throws IOException {
        return Window.unpack(value(Fields.WINDOWS));
    }

    private BytesRef value(String field) throws IOException {
        BinaryDocValues values = fields.get(field);
        if (values == null) {
            values = DocValues.getBinary(segment, field);
            fields.put(field, values);
        }
        if (!values.advanceExact(document)) {
            throw new CorruptIndexException("source without " + field, field);
        }
        return values.binaryValue();
    }
}
