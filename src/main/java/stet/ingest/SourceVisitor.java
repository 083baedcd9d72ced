package stet.ingest;

import stet.model.Article;
import stet.model.Problem;

/** Receives what {@link Ingest#sources} finds, one call at a time, in the order it is found. */
public interface SourceVisitor {

    /** A document that could be read. */
    void article(Article article);

    /** Something that could not be read; the rest goes on. */
    void problem(Problem problem);
}
