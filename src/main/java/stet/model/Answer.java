package stet.model;

import java.util.List;

/**
 * An answer to a question, as far as it could be checked.
 *
 * @param sentences empty where nobody could answer from the passages
 */
public record Answer(List<Sentence> sentences) {

    public Answer {
        sentences = List.copyOf(sentences);
    }

    /** One sentence with what it rests on, at least one citation. */
    public record Sentence(String text, List<Citation> citations) {

        public Sentence {
            citations = List.copyOf(citations);
        }
    }

    /**
     * Words of a passage.
     *
     * @param quote the exact text at {@code span}
     * @param span where it stands in the stored text of the passage's source
     */
    public record Citation(Source source, String quote, Span span) {}
}
