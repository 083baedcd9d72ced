package stet.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import stet.model.Span;

/** Turns a source into the documents that stand for it. */
final class Documents {

    private Documents() {}

    /** The source's own document, then one for each of its passages in their order. */
    static List<Document> of(StoredSource source, String text) throws IOException {
        List<Document> block = new ArrayList<>();
        block.add(source(source, text));
        for (Span window : Windows.of(text)) {
            block.add(passage(source, text, window));
        }
        return block;
    }

    private static Document source(StoredSource source, String text) throws IOException {
        Document document = new Document();
        document.add(new StringField(Fields.ID, source.id(), Field.Store.NO));
        document.add(new StringField(Fields.SOURCE, source.id(), Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.SOURCE, new BytesRef(source.id())));
        document.add(new BinaryDocValuesField(Fields.META, source.pack()));
        document.add(new BinaryDocValuesField(Fields.ORIGIN, new BytesRef(source.id())));
        document.add(new StoredField(Fields.TEXT, text));
        return document;
    }

    private static Document passage(StoredSource source, String text, Span window) {
        Document document = new Document();
        document.add(new StringField(Fields.SOURCE, source.id(), Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.SOURCE, new BytesRef(source.id())));
        document.add(new NumericDocValuesField(Fields.START, window.start()));
        document.add(new NumericDocValuesField(Fields.END, window.end()));
        document.add(new TextField(Fields.BODY, window.of(text), Field.Store.NO));
        document.add(new TextField(Fields.TITLE, source.title(), Field.Store.NO));
        source.published().ifPresent(day -> document.add(new LongPoint(Fields.DAY, day.toEpochDay())));
        return document;
    }
}
