package stet.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import stet.pipeline.SentenceVectors;

class EntailmentModelTest {

    private static final SentenceVectors VECTORS = new SentenceVectors();

    @AfterAll
    static void close() {
        VECTORS.close();
    }

    private static Entailment judge(String statement, String text) {
        return EntailmentModel.trained().judge(statement, text, VECTORS).orElseThrow();
    }

    @Test
    void prefersWhatTheTextSaysInOtherWords() {
        String text = "The finance minister of Lismar stepped down on Monday after a row over taxes.";

        Entailment said = judge("The finance minister resigned.", text);
        Entailment turned = judge("The finance minister did not resign.", text);
        Entailment unsaid = judge("The orchestra plays on a barge.", text);

        assertThat(said.supported()).isGreaterThan(turned.supported()).isGreaterThan(unsaid.supported());
        assertThat(turned.refuted()).isGreaterThan(said.refuted());
        assertThat(said.supported() + said.refuted() + said.open()).isCloseTo(1, within(1e-9));
    }

    @Test
    void readsTheEndOfALongText() {
        String filler = "It rained in the valley, and nobody came to the market that day. ".repeat(200);

        assertThat(judge("A bear broke into the bakery.", filler + "A bear broke into the bakery.")
                        .supported())
                .isGreaterThan(judge("A bear broke into the bakery.", filler).supported());
    }

    @Test
    void saysNothingWhereMeaningsAreUnknown() {
        assertThat(EntailmentModel.trained().judge("A ship sank.", "A ship went down.", Meanings.unknown()))
                .isEmpty();
    }
}
