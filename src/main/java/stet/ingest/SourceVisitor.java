package stet.ingest;

import java.util.List;
import stet.model.Article;
import stet.model.Problem;

/** Receives what {@link Ingest#sources} finds, one call at a time, in the order it is found. */
public interface SourceVisitor {

    /** A document that could be read. */
    void article(Article article);

    /** Something that could not be read; the rest goes on. */
    void problem(Problem problem);

    /** A file that is there and was not read, because the options or its kind leave it out, with all that it may hold. */
    void skipped(String place);

    /** The addresses of the pages that are fetched next, because a feed links to them. */
    void following(String feed, List<String> addresses);
}
