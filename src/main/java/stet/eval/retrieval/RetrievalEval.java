package stet.eval.retrieval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.eval.retrieval.RetrievalTask.Document;
import stet.eval.retrieval.RetrievalTask.Question;
import stet.index.EvidenceIndex;
import stet.index.EvidenceIndexWriter;
import stet.index.LuceneIndex;
import stet.index.Matching;
import stet.index.PassageQuery;
import stet.index.WriterOptions;
import stet.index.embedding.Embedder;
import stet.model.Article;

/** Measures how well the documents that answer questions are found, beside plain Lucene in the same run. */
public final class RetrievalEval {

    /** Enough passages to hold a hundred documents. */
    private static final int PASSAGES = 500;

    private static final int DOCUMENTS = 100;

    private final RetrievalTask task;
    private final Path folder;
    private final boolean embeddings;

    /**
     * A measurement.
     *
     * @param folder holds the indexes; what is there already is not indexed again
     * @param embeddings whether to measure search by meaning, which takes minutes for every thousand documents
     */
    public RetrievalEval(RetrievalTask task, Path folder, boolean embeddings) {
        this.task = task;
        this.folder = folder;
        this.embeddings = embeddings;
    }

    /**
     * Indexes the documents, asks every question in every way, and prints a table.
     *
     * @throws IOException where the indexes cannot be written
     */
    public void run(PrintWriter out) throws IOException {
        Path own = folder.resolve(embeddings ? "hybrid" : "words");
        index(own);
        out.println("documents " + task.documents().size() + ", questions "
                + task.questions().size());
        out.println(RankingScore.heading());
        print(out, "plain Lucene BM25", plain());
        print(out, "words", measure(own, Matching.WORDS));
        if (embeddings) {
            print(out, "vectors", measure(own, Matching.MEANING));
            print(out, "words and vectors", measure(own, Matching.BOTH));
        }
    }

    /** At once, as the next row may take minutes. */
    private static void print(PrintWriter out, String name, RankingScore score) {
        out.println(score.row(name));
        out.flush();
    }

    private void index(Path own) {
        Path vectors = folder.resolve("vectors");
        try (EvidenceIndexWriter writer = LuceneIndex.writer(
                own, WriterOptions.of(embeddings), () -> new RememberedVectors(vectors, Embedder::load))) {
            task.documents().forEach(document -> writer.add(article(document)));
            writer.commit();
        }
    }

    private static Article article(Document document) {
        return new Article(
                document.title(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                document.id(),
                document.text().isBlank() ? document.title() : document.text());
    }

    private RankingScore plain() throws IOException {
        try (PlainLucene lucene = new PlainLucene(folder.resolve("plain"))) {
            lucene.add(task.documents());
            try (PlainLucene.Searcher searcher = lucene.open()) {
                List<RankingScore> scores = new ArrayList<>();
                for (Question question : task.questions()) {
                    scores.add(RankingScore.of(searcher.search(question.text(), DOCUMENTS), question.relevant()));
                }
                return RankingScore.mean(scores);
            }
        }
    }

    private RankingScore measure(Path own, Matching matching) {
        try (EvidenceIndex index = LuceneIndex.open(own, matching)) {
            return RankingScore.mean(task.questions().stream()
                    .map(question -> RankingScore.of(found(index, question), question.relevant()))
                    .toList());
        }
    }

    private static List<String> found(EvidenceIndex index, Question question) {
        return index.search(PassageQuery.of(question.text()), PASSAGES).stream()
                .map(hit -> hit.passage().source().location())
                .toList();
    }
}
