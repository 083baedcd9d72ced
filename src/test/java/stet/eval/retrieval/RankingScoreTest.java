package stet.eval.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingScoreTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a b c   | a   | 1",
                "b a c   | a   | 0.63093",
                "b c a   | a   | 0.5",
                "b c     | a   | 0",
                "a x b   | a b | 0.91972",
                "a a a b | a b | 1",
            })
    void discountsWhatIsFoundLate(String results, String relevant, double ndcg) {
        RankingScore score = RankingScore.of(List.of(results.split(" ")), Set.of(relevant.split(" ")));

        assertThat(score.ndcg10()).isCloseTo(ndcg, within(1e-5));
    }

    @Test
    void countsDocumentsForRecallAndResultsForHits() {
        List<String> results = IntStream.range(0, 120)
                .mapToObj(i -> i < 30 ? "crowd" : "d" + i)
                .toList();

        RankingScore score = RankingScore.of(results, Set.of("d30", "d31", "d119", "nowhere"));

        assertThat(score.recall10()).isEqualTo(0.5);
        assertThat(score.recall100()).isEqualTo(0.75);
        assertThat(score.success10()).isZero();
    }
}
