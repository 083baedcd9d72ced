package stet.eval.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.eval.retrieval.RetrievalTask.Document;
import stet.eval.retrieval.RetrievalTask.Question;

class RetrievalFolderTest {

    private static final Document STORM =
            new Document("d1", "Storm", "A storm closed the harbour. Ferries stayed in port.");
    private static final Document VISIT = new Document("d2", "Visit", "The minister called off the visit.");

    @TempDir
    Path folder;

    @Test
    void readsBeir() throws IOException {
        beir();

        RetrievalTask task = RetrievalFolder.read(folder);

        assertThat(task.documents()).containsExactly(STORM, VISIT);
        assertThat(task.questions()).containsExactly(new Question("q1", "Ferries wait out storm", Set.of("d1")));
    }

    @Test
    void readsSciFactAsItWasPublished() throws IOException {
        write("corpus.jsonl", """
                {"doc_id":"d1","title":"Storm","abstract":["A storm closed the harbour.","Ferries stayed in port."]}
                {"doc_id":"d2","title":"Visit","abstract":["The minister called off the visit."]}
                """);
        write("claims_train.jsonl", """
                {"id":7,"claim":"Ferries sailed.","evidence":{"d1":[{"label":"CONTRADICT"}]},"cited_doc_ids":["d1"]}
                {"id":8,"claim":"Nobody knows.","evidence":{},"cited_doc_ids":["d2"]}
                """);

        RetrievalTask task = RetrievalFolder.read(folder);

        assertThat(task.documents()).containsExactly(STORM, VISIT);
        assertThat(task.questions()).containsExactly(new Question("7", "Ferries sailed.", Set.of("d1")));
    }

    @Test
    void readsSciFactFromTables() throws IOException {
        write("corpus_train.csv", """
                doc_id,title,abstract,structured
                d1,Storm,"['A storm closed the harbour.'\\n ""Ferries stayed in port.""]",False
                d2,Visit,['The minister called off the visit.'],False
                """.replace("\\n", "\n"));
        write("claims_train.csv", """
                id,claim,evidence_doc_id,evidence_label
                7,Ferries sailed.,d1,CONTRADICT
                7,Ferries sailed.,d2,SUPPORT
                8,Nobody knows.,,
                """);

        RetrievalTask task = RetrievalFolder.read(folder);

        assertThat(task.documents()).containsExactly(STORM, VISIT);
        assertThat(task.questions()).containsExactly(new Question("7", "Ferries sailed.", Set.of("d1", "d2")));
    }

    @Test
    void readsTheFakeNewsChallenge() throws IOException {
        write("train_bodies.csv", "Body ID,articleBody\n1,\"Ferries, it says, stayed in port.\"\n2,Rain.\n");
        write("train_stances.csv", """
                Headline,Body ID,Stance
                Ferries sail,1,disagree
                Ferries sail,2,unrelated
                Rain talk,2,discuss
                """);

        assertThat(RetrievalFolder.read(folder).questions())
                .containsExactly(new Question("Ferries sail", "Ferries sail", Set.of("1")));
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> RetrievalFolder.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("has no file of claims");
    }

    @Test
    void measuresBesidePlainLucene() throws IOException {
        beir();
        StringWriter out = new StringWriter();

        new RetrievalEval(RetrievalFolder.read(folder), folder.resolve("work"), false).run(new PrintWriter(out));

        assertThat(out.toString().lines())
                .anyMatch(line -> line.matches("plain Lucene BM25 +1\\.0000 +1\\.0000 +1\\.0000 +1\\.0000"))
                .anyMatch(line -> line.matches("words +1\\.0000 +1\\.0000 +1\\.0000 +1\\.0000"));
    }

    private void beir() throws IOException {
        write("corpus.jsonl", """
                {"_id":"d1","title":"Storm","text":"A storm closed the harbour. Ferries stayed in port."}
                {"_id":"d2","title":"Visit","text":"The minister called off the visit."}
                """);
        write("queries.jsonl", """
                {"_id":"q1","text":"Ferries wait out storm"}
                {"_id":"q2","text":"Nobody judged this"}
                """);
        Files.createDirectory(folder.resolve("qrels"));
        write("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\td1\t1\nq2\td2\t0\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
