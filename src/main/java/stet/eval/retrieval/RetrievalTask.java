package stet.eval.retrieval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Documents, and questions of which it is known which documents answer them.
 *
 * @param questions ordered by id; each has an answer among the documents
 */
public record RetrievalTask(List<Document> documents, List<Question> questions) {

    public RetrievalTask {
        documents = List.copyOf(documents);
        questions = List.copyOf(questions);
    }

    /**
     * A document.
     *
     * @param title empty where it has none
     */
    public record Document(String id, String title, String text) {}

    /**
     * A question, claim or headline.
     *
     * @param relevant ids of the documents that should be found
     */
    public record Question(String id, String text, Set<String> relevant) {

        public Question {
            relevant = Set.copyOf(relevant);
        }
    }

    /**
     * The same documents with some of the questions.
     *
     * @param count how many questions, at most
     * @param seed what they are drawn by
     */
    public RetrievalTask sample(int count, long seed) {
        List<Question> drawn = new ArrayList<>(questions);
        Collections.shuffle(drawn, new Random(seed));
        return new RetrievalTask(documents, drawn.subList(0, Math.min(count, drawn.size())));
    }

    /** The task of those questions that have at least one of the documents as their answer. */
    static RetrievalTask of(List<Document> documents, List<Question> questions) {
        TreeMap<String, Document> byId = new TreeMap<>();
        documents.forEach(document -> byId.putIfAbsent(document.id(), document));
        List<Question> answerable = questions.stream()
                .filter(question -> question.relevant().stream().anyMatch(byId::containsKey))
                .toList();
        return new RetrievalTask(List.copyOf(byId.values()), answerable);
    }
}
