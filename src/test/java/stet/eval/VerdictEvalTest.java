package stet.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.verdict.Meanings;
import stet.verdict.StanceFeature;
import stet.verdict.StanceModel;

class VerdictEvalTest {

    private static final List<String> TOWNS = List.of("Lismar", "Dunvale", "Keldon", "Havenford", "Maldon", "Wellmark");

    @TempDir
    Path folder;

    private Path pairs() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String town : TOWNS) {
            String evidence = "The council of " + town + " opened a library on Monday, the mayor said.";
            lines.add(line("The council of " + town + " opened a library.", evidence, "SUPPORTED"));
            lines.add(line("Bees near " + town + " carry tiny tags.", evidence, "NOT_ENOUGH_EVIDENCE"));
            lines.add(line(
                    "The fire in " + town + " hurt 12 people.", "The fire in " + town + " hurt 30 people.", "REFUTED"));
        }
        return Files.write(folder.resolve("pairs.jsonl"), lines);
    }

    private static String line(String claim, String evidence, String label) {
        return "{\"claim\":\"" + claim + "\",\"evidence\":\"" + evidence + "\",\"label\":\"" + label + "\"}";
    }

    @Test
    void printsLabelsRankingAndCalibration() throws IOException {
        StringWriter out = new StringWriter();

        VerdictEval.of(List.of(pairs()), Meanings.unknown()).print(new PrintWriter(out), false);

        assertThat(out.toString())
                .contains("pairs.jsonl (18 pairs), accuracy of the majority 0.333")
                .contains("REFUTED precision 1.000 on 6 pairs, coverage 0.333")
                .containsPattern("AUC +in folds 1.000, shipped 1.000; word overlap 1.000")
                .containsPattern("expected calibration error in folds 0\\.\\d+, shipped 0\\.\\d+")
                .contains("refutations with confidence 0.9")
                .containsPattern("median processor time of a claim with 5 passages: \\d+\\.\\d ms");
    }

    @Test
    void trainsWeightsThatPreferWhatThePassageSays() throws IOException {
        Map<String, Double> weights =
                VerdictEval.of(List.of(pairs()), Meanings.unknown()).train();
        StanceModel model = StanceModel.of(weights, weights);
        String passage = "The council of Arle opened a school on Friday.";

        assertThat(model.score(
                        StanceModel.features("The council of Arle opened a school.", passage, Meanings.unknown())))
                .isGreaterThan(model.score(StanceModel.features("Divers found a wreck.", passage, Meanings.unknown())));
    }

    @Test
    void trainsNoWeightThatCountsTheWrongWay() throws IOException {
        Map<String, Double> weights =
                VerdictEval.of(List.of(pairs()), Meanings.unknown()).train();

        for (StanceFeature feature : StanceFeature.values()) {
            double weight = weights.getOrDefault(feature.key(), Double.NaN);
            assertThat(feature.allowed(weight)).as(feature.key()).isEqualTo(weight);
        }
        assertThat(weights.get(StanceModel.THRESHOLD)).isBetween(0.0, 1.0);
    }

    @Test
    void plotsAPointForEachBin() throws IOException {
        assertThat(VerdictEval.of(List.of(pairs()), Meanings.unknown()).plot())
                .startsWith("<svg")
                .contains("<circle")
                .endsWith("</svg>" + System.lineSeparator());
    }

    @Test
    void namesTheLineThatIsNoPair() throws IOException {
        Path file =
                Files.writeString(folder.resolve("bad.jsonl"), "{\"claim\":\"a\",\"evidence\":\"b\",\"label\":\"?\"}");

        assertThatThrownBy(() -> VerdictEval.of(List.of(file), Meanings.unknown()))
                .isInstanceOf(GoldFormatException.class)
                .hasMessageContaining("line 1");
    }

    @Test
    void shipsWeightsThatKeepApartWhatIsSaidAndWhatIsNot() {
        String passage =
                "The River Arle flooded the town of Cressing on Sunday, and firefighters rescued 46 residents.";

        assertThat(StanceModel.trained()
                        .score(StanceModel.features(
                                "The River Arle flooded the town of Cressing.", passage, Meanings.unknown())))
                .isGreaterThan(StanceModel.trained()
                        .score(StanceModel.features(
                                "The orchestra of Wellmark plays on a barge.", passage, Meanings.unknown())));
    }
}
