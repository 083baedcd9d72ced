package stet.report;

import java.util.ArrayList;
import java.util.List;
import stet.model.Passage;
import stet.model.ScoredPassage;
import stet.model.Span;

/** Leaves out of passages what a passage before them has shown: neighbours share a sentence. */
final class Unseen {

    private Unseen() {}

    /** The passages with what no earlier one of the same source has; those without such are gone. */
    static List<ScoredPassage> parts(List<ScoredPassage> hits) {
        List<ScoredPassage> shown = new ArrayList<>();
        for (ScoredPassage hit : hits) {
            Passage passage = hit.passage();
            Span rest = passage.span();
            for (ScoredPassage before : shown) {
                boolean same =
                        before.passage().source().id().equals(passage.source().id());
                rest = same ? without(before.passage().span(), rest) : rest;
            }
            String text = rest.shift(-passage.span().start()).of(passage.text());
            if (!text.isBlank()) {
                int start = rest.start() + text.length() - text.stripLeading().length();
                Span span = new Span(start, start + text.strip().length());
                shown.add(new ScoredPassage(new Passage(passage.source(), span, text.strip()), hit.score()));
            }
        }
        return shown;
    }

    /** What is left on one side of a span, or all where the span lies inside and both sides would be left. */
    private static Span without(Span seen, Span span) {
        if (!seen.overlaps(span) || (span.start() < seen.start() && seen.end() < span.end())) {
            return span;
        }
        return span.start() < seen.start()
                ? new Span(span.start(), seen.start())
                : new Span(Math.min(seen.end(), span.end()), span.end());
    }
}
