package stet.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import stet.model.Span;

/** Turns a source into the documents that stand for it. */
final class Documents {

    private Documents() {}

    /**
     * The source's own document, then in an index with vectors one for each of its passages in their order.
     *
     * @param vectors one for each passage, or none at all
     */
    static List<Document> of(NewSource added, List<float[]> vectors) throws IOException {
        List<Document> block = new ArrayList<>();
        block.add(source(added));
        for (int i = 0; i < vectors.size(); i++) {
            block.add(passage(added.source(), added.windows().get(i).span(), vectors.get(i)));
        }
        return block;
    }

    private static Document source(NewSource added) throws IOException {
        StoredSource source = added.source();
        Document document = document(source);
        document.add(new StringField(Fields.ID, source.id(), Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.META, source.pack()));
        document.add(new BinaryDocValuesField(Fields.ORIGIN, new BytesRef(source.id())));
        document.add(new BinaryDocValuesField(Fields.SUCCESSOR, Successor.pack(Optional.empty())));
        document.add(new BinaryDocValuesField(Fields.SKETCH, added.sketch()));
        document.add(new BinaryDocValuesField(Fields.WINDOWS, Window.pack(added.windows())));
        document.add(new StoredField(Fields.TEXT, added.text()));
        document.add(new WordsField(added.words()));
        return document;
    }

    private static Document passage(StoredSource source, Span span, float[] vector) {
        Document document = document(source);
        document.add(new StringField(Fields.PASSAGE_OF, source.id(), Field.Store.NO));
        document.add(new NumericDocValuesField(Fields.START, span.start()));
        document.add(new NumericDocValuesField(Fields.END, span.end()));
        document.add(Vectors.field(vector));
        return document;
    }

    private static Document document(StoredSource source) {
        Document document = new Document();
        document.add(new SortedDocValuesField(Fields.SOURCE, new BytesRef(source.id())));
        source.published().ifPresent(day -> document.add(new LongPoint(Fields.DAY, day.toEpochDay())));
        return document;
    }
}
