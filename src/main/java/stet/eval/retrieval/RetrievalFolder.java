package stet.eval.retrieval;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import stet.eval.retrieval.RetrievalTask.Document;
import stet.eval.retrieval.RetrievalTask.Question;

/**
 * Reads a collection in one of the layouts in which they are published: BEIR ({@code corpus.jsonl}, {@code queries.jsonl},
 * {@code qrels}), SciFact ({@code corpus} and {@code claims}, as JSON Lines or CSV), or the Fake News Challenge
 * ({@code bodies} and {@code stances}, of which agreeing and disagreeing bodies count as answers).
 */
public final class RetrievalFolder {

    private static final Set<String> TAKES_A_STANCE = Set.of("0", "1", "agree", "disagree");

    private final Path folder;

    private RetrievalFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads a collection.
     *
     * @throws IOException where the folder holds none of these layouts, or a file cannot be read
     */
    public static RetrievalTask read(Path folder) throws IOException {
        return new RetrievalFolder(folder).read();
    }

    private RetrievalTask read() throws IOException {
        if (file("bodies").isPresent()) {
            return fakeNewsChallenge();
        }
        return file("queries").isPresent() ? beir() : scifact();
    }

    private RetrievalTask beir() throws IOException {
        Map<String, Set<String>> relevant = new TreeMap<>();
        for (Path judgements : judgements()) {
            for (Record judgement : Record.read(judgements)) {
                if (!judgement.get("score").equals("0")) {
                    relevant.computeIfAbsent(judgement.get("query-id"), id -> new TreeSet<>())
                            .add(judgement.get("corpus-id"));
                }
            }
        }
        List<Question> questions = Record.read(existing("queries")).stream()
                .map(query -> question(query.get("_id"), query.get("text"), relevant))
                .toList();
        return RetrievalTask.of(documents(), questions);
    }

    private RetrievalTask scifact() throws IOException {
        Map<String, Set<String>> relevant = new TreeMap<>();
        Map<String, String> claims = new TreeMap<>();
        for (Record claim : Record.read(existing("claims"))) {
            claims.put(claim.get("id"), claim.get("claim"));
            Set<String> gold = relevant.computeIfAbsent(claim.get("id"), id -> new TreeSet<>());
            gold.addAll(claim.names("evidence"));
            gold.add(claim.get("evidence_doc_id"));
            gold.remove("");
        }
        List<Question> questions = new ArrayList<>();
        claims.forEach((id, text) -> questions.add(question(id, text, relevant)));
        return RetrievalTask.of(documents(), questions);
    }

    private RetrievalTask fakeNewsChallenge() throws IOException {
        Map<String, Set<String>> relevant = new TreeMap<>();
        for (Record stance : Record.read(existing("stances"))) {
            if (TAKES_A_STANCE.contains(stance.get("stance"))) {
                relevant.computeIfAbsent(stance.get("headline"), headline -> new TreeSet<>())
                        .add(stance.first("body_id", "body id"));
            }
        }
        List<Question> questions = relevant.keySet().stream()
                .map(headline -> question(headline, headline, relevant))
                .toList();
        List<Document> documents = Record.read(existing("bodies")).stream()
                .map(body -> new Document(body.first("body_id", "body id"), "", body.get("articlebody")))
                .toList();
        return RetrievalTask.of(documents, questions);
    }

    private static Question question(String id, String text, Map<String, Set<String>> relevant) {
        return new Question(id, text, relevant.getOrDefault(id, Set.of()));
    }

    private List<Document> documents() throws IOException {
        return Record.read(existing("corpus")).stream()
                .map(record -> new Document(
                        record.first("_id", "doc_id"), record.get("title"), record.first("text", "abstract")))
                .toList();
    }

    private List<Path> judgements() throws IOException {
        Path below = folder.resolve("qrels");
        return Files.isDirectory(below) ? files(below, path -> true) : List.of(existing("qrels"));
    }

    private Path existing(String name) throws IOException {
        return file(name)
                .orElseThrow(() -> new FileNotFoundException(folder + " has no file of " + name
                        + ": give the folder of a collection in the layout of BEIR, SciFact or FNC-1."));
    }

    /** The first file with a word in its name, as {@code claims} in {@code claims_train.csv}. */
    private Optional<Path> file(String word) throws IOException {
        return files(folder, path -> path.getFileName().toString().contains(word)).stream()
                .findFirst();
    }

    private static List<Path> files(Path folder, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        }
    }
}
