package stet.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** The words of a source as a field, with their positions: where a word stands says which passages hold it. */
final class WordsField extends Field {

    private static final FieldType TYPE = type();

    private final AnalyzedText words;

    WordsField(AnalyzedText words) {
        super(Fields.WORDS, TYPE);
        this.words = words;
    }

    private static FieldType type() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }

    /** Lucene hands over the stream of the source before, whose attributes cost more to make than a short text. */
    @Override
    public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
        Replay replay = reuse instanceof Replay before ? before : new Replay();
        replay.words = words;
        return replay;
    }

    /** The words in their order. */
    private static final class Replay extends TokenStream {

        private final BytesTermAttribute word = addAttribute(BytesTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private final BytesRef here = new BytesRef();
        private AnalyzedText words = AnalyzedText.NONE;
        private int at;

        @Override
        public void reset() {
            at = 0;
        }

        @Override
        public boolean incrementToken() {
            if (at == words.size()) {
                return false;
            }
            words.read(at, here);
            word.setBytesRef(here);
            step.setPositionIncrement(words.step(at));
            at++;
            return true;
        }

        /** Lets go of the words, as Lucene keeps the stream. */
        @Override
        public void close() {
            words = AnalyzedText.NONE;
        }
    }
}
