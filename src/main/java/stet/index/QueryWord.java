package stet.index;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A word that is searched for.
 *
 * @param text as it is indexed
 * @param weight how much it counts; 1 for a word that is said once
 */
record QueryWord(String text, float weight) {

    Term term() {
        return new Term(Fields.WORDS, text);
    }

    Query query() {
        return new BoostQuery(new TermQuery(term()), weight);
    }
}
