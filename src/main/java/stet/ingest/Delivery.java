package stet.ingest;

import java.util.List;
import stet.model.Problem;

/** Hands articles and problems to the visitor; an unreadable draft becomes a problem. */
final class Delivery {

    private final SourceVisitor visitor;

    Delivery(SourceVisitor visitor) {
        this.visitor = visitor;
    }

    void draft(Draft draft, String location) {
        try {
            visitor.article(draft.toArticle(location));
        } catch (UnreadableException e) {
            problem(location, e.getMessage());
        }
    }

    void skipped(String place) {
        visitor.skipped(place);
    }

    void following(String feed, List<String> addresses) {
        visitor.following(feed, addresses);
    }

    void problem(String subject, String message) {
        visitor.problem(new Problem(subject, message));
    }
}
