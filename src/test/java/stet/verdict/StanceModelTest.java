package stet.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StanceModelTest {

    private static boolean mayBeSupported(String statement, String passage) {
        return StanceModel.mayBeSupported(StanceModel.features(statement, passage, Meanings.unknown()));
    }

    @Test
    void supportsWhatOneSentenceSaysInTheSameOrder() {
        assertThat(mayBeSupported(
                        "The council of Lismar opened a library.",
                        "It rained. The council of Lismar opened a new library on Monday, the mayor said."))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Keldon has 53,000 people. | Maldon and Keldon have 53,000 people.",
                "The village voted for the plan. | The village voted for the plan or against it.",
                "All of the towns voted. | All but three of the towns voted.",
                "The firm bought the bank. | The bank bought the firm.",
                "The council opened a library. | The council never opened a library.",
                "The council opened a library. | The council may have opened a library.",
                "Prices were higher in Lismar. | Prices were lower in Lismar.",
                "Only the mayor spoke. | The mayor spoke.",
                "The library opened in June. | The library opened in July.",
                "The train left for NC. | The train left.",
            })
    void staysSilentWhereOneWordTurnsTheSense(String pair) {
        String[] texts = pair.split(" \\| ", 2);

        assertThat(mayBeSupported(texts[0], texts[1])).isFalse();
    }

    @Test
    void takesTheNumberInANameForNoNumber() {
        Map<StanceFeature, Double> features = StanceModel.features(
                "COVID-19 spreads among bats.",
                "The coronavirus spreads among bats, researchers found.",
                Meanings.unknown());

        assertThat(features).containsEntry(StanceFeature.NUMBERS_MISSING, 0.0);
    }

    @Test
    void shipsOnlyWeightsThatCountTheRightWay() {
        Map<StanceFeature, Double> none = Map.of();

        assertThat(StanceModel.trained().score(none)).isZero();
        assertThat(StanceFeature.WORDS.allowed(-1)).isZero();
        assertThat(StanceFeature.OPPOSITES.allowed(1)).isZero();
        assertThat(StanceModel.trainedOn())
                .isNotEmpty()
                .noneMatch(file -> file.contains("fever_symmetric") || file.contains("wice"));
    }
}
