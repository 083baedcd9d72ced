package stet.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stet.model.Verdict.Label;

/** Pairs made by hand, half of them traps; a verdict that is wrong is worse than none. */
class HardCasesTest {

    private static final List<String> MENDED = List.of(
            "numbers",
            "times",
            "names",
            "titles",
            "quotes",
            "polarity",
            "modality",
            "mixed",
            "reports",
            "residue",
            "statements",
            "values",
            "pitfalls");

    /** Written by people who never saw the judge's code, and read since; it may be silent on more, but no more often wrong. */
    private static final List<String> BLIND = List.of("second-look", "third-look", "fourth-look");

    /** The same, with freer wording, and hardly mended by: what is still to be done. */
    private static final List<String> FREELY_WORDED =
            List.of("fifth-look", "sixth-look", "seventh-look", "eighth-look");

    private final Judge judge = new Judge();

    @Test
    void judges_the_hard_cases() {
        List<Judged> judged = judged(MENDED);
        assertThat(judged).hasSizeGreaterThanOrEqualTo(400);
        assertThat(judged).filteredOn(Judged::isWrong).hasSizeLessThanOrEqualTo(judged.size() / 20);
    }

    @Test
    void is_right_on_most_cases_that_were_written_blind() {
        List<Judged> judged = judged(BLIND);
        assertThat(judged).hasSizeGreaterThanOrEqualTo(300);
        assertThat(judged).filteredOn(Judged::isWrong).hasSizeLessThanOrEqualTo(judged.size() / 5);
    }

    @Test
    void is_right_on_half_of_the_freely_worded_cases() {
        List<Judged> judged = judged(FREELY_WORDED);
        assertThat(judged).hasSizeGreaterThanOrEqualTo(300);
        assertThat(judged).filteredOn(Judged::isWrong).hasSizeLessThanOrEqualTo(judged.size() / 2);
    }

    @Test
    void says_hardly_ever_what_is_wrong() {
        List<Judged> judged = judged(
                Stream.of(MENDED, BLIND, FREELY_WORDED).flatMap(List::stream).toList());
        assertThat(judged).filteredOn(Judged::isTurned).hasSizeLessThanOrEqualTo(judged.size() / 500);
        assertThat(judged).filteredOn(Judged::isUnfounded).hasSizeLessThanOrEqualTo(judged.size() / 100);
    }

    private List<Judged> judged(List<String> files) {
        List<Judged> judged = new ArrayList<>();
        files.forEach(file -> HardCase.all(file).forEach(hard -> judged.add(judged(hard))));
        return judged;
    }

    private Judged judged(HardCase hard) {
        String claim = hard.fields().get("claim").asText();
        try {
            Label got = hard.judge(judge).verdict().label();
            return new Judged(hard.id(), hard.label(), got, claim);
        } catch (IllegalStateException e) {
            return new Judged(hard.id(), hard.label(), Label.NOT_CHECKABLE, claim);
        }
    }

    /** What the judge made of a case. */
    private record Judged(String id, Label right, Label got, String claim) {

        boolean isWrong() {
            return got != right;
        }

        /** SUPPORTED for REFUTED or the other way round. */
        boolean isTurned() {
            return (right == Label.REFUTED && got == Label.SUPPORTED)
                    || (right == Label.SUPPORTED && got == Label.REFUTED);
        }

        /** A verdict where there should be none, or another. */
        boolean isUnfounded() {
            return isWrong() && (got == Label.SUPPORTED || got == Label.REFUTED || got == Label.CONFLICTING);
        }
    }
}
