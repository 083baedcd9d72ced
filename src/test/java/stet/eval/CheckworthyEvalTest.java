package stet.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.claim.Checkworthiness;

class CheckworthyEvalTest {

    @TempDir
    Path folder;

    private Path sentences() throws IOException {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            rows.add(row(i, 1, "Taxes rose by " + i + " percent last year."));
            rows.add(row(1000 + i, 0, "I thank you all, thank you number " + i + "."));
        }
        return Files.writeString(folder.resolve("train.json"), "[" + String.join(",", rows) + "]");
    }

    private static String row(int id, int label, String text) {
        return "{\"sentence_id\":" + id + ",\"label\":" + label + ",\"text\":\"" + text + "\"}";
    }

    @Test
    void printsTheModelNextToTheBaseline() throws IOException {
        var out = new StringWriter();

        CheckworthyEval.run(sentences(), new PrintWriter(out));

        assertThat(out.toString()).contains("on 120 sentences").containsPattern("model +1.000 +1.000");
        assertThat(out.toString()).containsPattern("has a number or a name +0\\.\\d+ +0\\.667");
    }

    @Test
    void trainsWeightsThatTellTheTwoApart() throws IOException {
        Checkworthiness model = Checkworthiness.of(CheckworthyEval.train(sentences()));

        assertThat(model.score("Taxes rose by 3 percent.")).isGreaterThan(0.5);
        assertThat(model.score("I thank you all.")).isLessThan(0.5);
    }

    @Test
    void printsWeightsUnderAHeadThatTellsHowTheyAreMade() throws IOException {
        var out = new StringWriter();

        CheckworthyEval.printWeights(sentences(), new PrintWriter(out));

        List<String> rows = out.toString().lines().toList();
        assertThat(rows.get(1)).startsWith("# ").contains("stet eval train-checkworthy");
        assertThat(rows.stream().filter(row -> !row.startsWith("#")))
                .isNotEmpty()
                .allMatch(row -> row.matches("[^\t]+\t-?\\d+\\.\\d\\d"));
    }

    @Test
    void scoresFactsAboveOpinionsAndVagueTalk() {
        Checkworthiness model = Checkworthiness.trained();

        assertThat(model.score("Unemployment in the region fell to 4.2 per cent in March."))
                .isGreaterThan(0.8);
        assertThat(model.score("The company was founded in 1984 and employs 300 people."))
                .isGreaterThan(0.6);
        assertThat(model.score("I think we should all be very proud of that.")).isLessThan(0.2);
        assertThat(model.score("What would you do about it?")).isLessThan(0.2);
    }

    @Test
    void shipsWeightsThatPreferFiguresToThanks() {
        Checkworthiness model = Checkworthiness.trained();

        assertThat(model.score("Unemployment rose by 3 percent last year."))
                .isGreaterThan(model.score("Thank you very much, and good night."));
    }
}
