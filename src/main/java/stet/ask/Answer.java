package stet.ask;

import java.util.List;
import stet.model.Passage;
import stet.model.Problem;
import stet.model.Span;

/**
 * An answer, as far as it could be checked.
 *
 * @param sentences empty when the passages do not answer the question or the model failed
 * @param dropped how many of the model's sentences had no checked quote
 */
public record Answer(List<Sentence> sentences, int dropped, List<Problem> problems) {

    public Answer {
        sentences = List.copyOf(sentences);
        problems = List.copyOf(problems);
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
    public record Citation(Passage passage, String quote, Span span) {}

    /** A question that was asked before, with what was answered. */
    public record Turn(String question, String answer) {}
}
