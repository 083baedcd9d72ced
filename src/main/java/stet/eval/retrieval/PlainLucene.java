package stet.eval.retrieval;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * What Lucene does without Stet: each document's title and text in one field of the English analyzer, ranked by BM25 with
 * the defaults of Anserini (Yang et al., 2017), a query being the bag of its words.
 */
final class PlainLucene implements AutoCloseable {

    private static final String ID = "id";
    private static final String CONTENTS = "contents";
    private static final Similarity ANSERINI = new BM25Similarity(0.9f, 0.4f);

    private final EnglishAnalyzer analyzer = new EnglishAnalyzer();
    private final FSDirectory directory;

    PlainLucene(Path folder) throws IOException {
        this.directory = FSDirectory.open(folder);
    }

    /** Indexes documents and commits once. */
    void add(List<RetrievalTask.Document> documents) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(analyzer)
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setSimilarity(ANSERINI);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (RetrievalTask.Document document : documents) {
                Document stored = new Document();
                stored.add(new BinaryDocValuesField(ID, new BytesRef(document.id())));
                stored.add(new TextField(CONTENTS, document.title() + "\n" + document.text(), Field.Store.YES));
                writer.addDocument(stored);
            }
        }
    }

    /** A searcher over what was added. */
    Searcher open() throws IOException {
        return new Searcher(DirectoryReader.open(directory));
    }

    @Override
    public void close() throws IOException {
        analyzer.close();
        directory.close();
    }

    /** Finds documents. */
    final class Searcher implements AutoCloseable {

        private final DirectoryReader reader;
        private final IndexSearcher searcher;

        private Searcher(DirectoryReader reader) {
            this.reader = reader;
            this.searcher = new IndexSearcher(reader);
            searcher.setSimilarity(ANSERINI);
        }

        /** The ids of the best documents, best first. */
        List<String> search(String text, int limit) throws IOException {
            List<String> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(bagOfWords(text), limit).scoreDocs) {
                LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(hit.doc, reader.leaves()));
                BinaryDocValues ids = DocValues.getBinary(leaf.reader(), ID);
                if (ids.advanceExact(hit.doc - leaf.docBase)) {
                    found.add(ids.binaryValue().utf8ToString());
                }
            }
            return found;
        }

        private Query bagOfWords(String text) throws IOException {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            try (TokenStream words = analyzer.tokenStream(CONTENTS, new StringReader(text))) {
                CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
                words.reset();
                while (words.incrementToken()) {
                    any.add(new TermQuery(new Term(CONTENTS, word.toString())), Occur.SHOULD);
                }
            }
            return any.build();
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
