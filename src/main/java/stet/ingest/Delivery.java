package stet.ingest;

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

    void problem(String subject, String message) {
        visitor.problem(new Problem(subject, message));
    }
}
