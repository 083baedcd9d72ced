package stet.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.IOConsumer;
import stet.model.Passage;
import stet.model.Recent;
import stet.model.Source;
import stet.model.Span;

/** Reads sources, their texts and passages back; remembers those read last, since many claims meet the same sources. */
final class StoredSources {

    /** Characters of text; a few thousand articles. */
    private static final long MOST_KEPT = 8_000_000;

    private final IndexReader reader;
    private final Recent<String, Optional<Stored>> read = new Recent<>(
            MOST_KEPT, stored -> stored.map(source -> source.text().length()).orElse(0));

    StoredSources(IndexReader reader) {
        this.reader = reader;
    }

    /** Every source, in no particular order. */
    List<Source> all() throws IOException {
        List<Source> sources = new ArrayList<>();
        forEach(reader, values -> sources.add(values.source().toSource(values.origin(), values.successor())));
        return sources;
    }

    /** Hands every source to {@code action}, in no particular order. */
    static void forEach(IndexReader reader, IOConsumer<SourceValues> action) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            forEach(leaf.reader(), action);
        }
    }

    private static void forEach(LeafReader leaf, IOConsumer<SourceValues> action) throws IOException {
        SourceValues values = new SourceValues(leaf);
        BinaryDocValues sources = DocValues.getBinary(leaf, Fields.META);
        Bits live = leaf.getLiveDocs();
        while (sources.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (live == null || live.get(sources.docID())) {
                action.accept(values.at(sources.docID()));
            }
        }
    }

    static boolean isPassage(LeafReader leaf, int document) throws IOException {
        return DocValues.getNumeric(leaf, Fields.START).advanceExact(document);
    }

    Optional<String> text(String sourceId) throws IOException {
        return find(sourceId).map(Stored::text);
    }

    /** A passage of a source. */
    Passage passage(String sourceId, Span span) throws IOException {
        Stored stored = find(sourceId).orElseThrow(() -> new CorruptIndexException("passage without source", sourceId));
        if (span.end() > stored.text().length()) {
            throw new CorruptIndexException("passage beyond the text", sourceId);
        }
        return new Passage(stored.source(), span, span.of(stored.text()));
    }

    /** Where the passage that a document stands for is in its source. */
    Span span(int document) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        int local = document - leaf.docBase;
        return new Span(number(leaf.reader(), Fields.START, local), number(leaf.reader(), Fields.END, local));
    }

    /** The id of the source that a document belongs to. */
    String id(int document) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        return sourceId(leaf.reader(), document - leaf.docBase);
    }

    private static String sourceId(LeafReader leaf, int document) throws IOException {
        SortedDocValues ids = DocValues.getSorted(leaf, Fields.SOURCE);
        if (!ids.advanceExact(document)) {
            throw new CorruptIndexException("passage without source id", Fields.SOURCE);
        }
        return ids.lookupOrd(ids.ordValue()).utf8ToString();
    }

    private static int number(LeafReader leaf, String field, int document) throws IOException {
        NumericDocValues values = DocValues.getNumeric(leaf, field);
        if (!values.advanceExact(document)) {
            throw new CorruptIndexException("passage without offsets", field);
        }
        return Math.toIntExact(values.longValue());
    }

    private Optional<Stored> find(String id) throws IOException {
        try {
            return read.get(id, this::load);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Optional<Stored> load(String id) {
        try {
            return read(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Stored> read(String id) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            int document = document(leaf.reader(), id);
            if (document != DocIdSetIterator.NO_MORE_DOCS) {
                return Optional.of(load(leaf.reader(), document));
            }
        }
        return Optional.empty();
    }

    private static int document(LeafReader leaf, String id) throws IOException {
        PostingsEnum postings = leaf.postings(new Term(Fields.ID, id), PostingsEnum.NONE);
        if (postings == null) {
            return DocIdSetIterator.NO_MORE_DOCS;
        }
        Bits live = leaf.getLiveDocs();
        int document = postings.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
            document = postings.nextDoc();
        }
        return document;
    }

    private static Stored load(LeafReader leaf, int document) throws IOException {
        SourceValues values = new SourceValues(leaf).at(document);
        Source source = values.source().toSource(values.origin(), values.successor());
        String text =
                leaf.storedFields().document(document, Set.of(Fields.TEXT)).get(Fields.TEXT);
        if (text == null) {
            throw new CorruptIndexException("source without text", source.id());
        }
        return new Stored(source, text);
    }

    private record Stored(Source source, String text) {}
}
