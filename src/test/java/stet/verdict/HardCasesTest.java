package stet.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.model.Verdict.Label;

/** Pairs made by hand, half of them traps; a verdict that is wrong is worse than none. */
class HardCasesTest {

    private static final List<String> FILES = List.of(
            "numbers", "times", "names", "titles", "quotes", "polarity", "modality", "mixed", "reports", "residue");

    private final Judge judge = new Judge();

    @Test
    void judges_the_hard_cases() {
        List<String> wrong = new ArrayList<>();
        int turned = 0;
        int cases = 0;
        for (String file : FILES) {
            for (HardCase hard : HardCase.all(file)) {
                Label got = label(hard);
                cases++;
                if (got != hard.label()) {
                    wrong.add(hard.id() + " " + hard.label() + " judged " + got + " "
                            + hard.fields().get("claim"));
                }
                turned += isTurned(hard.label(), got) ? 1 : 0;
            }
        }
        assertThat(wrong).as("wrong of " + cases).hasSizeLessThanOrEqualTo(cases / 20);
        assertThat(turned).as("SUPPORTED for REFUTED or the other way round").isLessThanOrEqualTo(cases / 100);
        assertThat(cases).isGreaterThanOrEqualTo(399);
    }

    private Label label(HardCase hard) {
        try {
            return hard.judge(judge).verdict().label();
        } catch (IllegalStateException e) {
            return Label.NOT_CHECKABLE;
        }
    }

    private static boolean isTurned(Label right, Label got) {
        return (right == Label.REFUTED && got == Label.SUPPORTED) || (right == Label.SUPPORTED && got == Label.REFUTED);
    }
}
