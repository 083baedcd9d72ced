package stet.model;

import java.util.List;

/** A summary, sentence by sentence. */
public record Summary(List<Sentence> sentences) {

    public Summary {
        sentences = List.copyOf(sentences);
    }

    /**
     * One sentence of a summary.
     *
     * @param spans where the article says it
     * @param faithful whether the article was found to say it
     */
    public record Sentence(String text, List<Span> spans, boolean faithful) {

        public Sentence {
            spans = List.copyOf(spans);
        }
    }
}
