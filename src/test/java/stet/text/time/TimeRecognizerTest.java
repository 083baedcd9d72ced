package stet.text.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import stet.model.Amount;
import stet.model.Mention;
import stet.model.Modifier;
import stet.model.Normalized;
import stet.text.Tokens;

class TimeRecognizerTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 25);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = {"times.csv", "times-in-news.csv"},
            delimiter = '|',
            numLinesToSkip = 1)
    void readsTimesOnMonday25March2024(String text, String expected) {
        assertThat(render(text, Optional.of(MONDAY))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "times-without-reference.csv", delimiter = '|', numLinesToSkip = 1)
    void leavesOpenWhatNeedsAReference(String text, String expected) {
        assertThat(render(text, Optional.empty())).isEqualTo(expected);
    }

    @Test
    void qualifiesALength() {
        Normalized value =
                mentions("nearly six months of war", Optional.of(MONDAY)).get(0).value();
        Amount amount = ((Normalized.Duration) value).amount();
        assertThat(amount.modifier()).isEqualTo(Modifier.NEARLY);
        assertThat(amount.low()).hasValueSatisfying(low -> assertThat(low).isEqualByComparingTo("5"));
        assertThat(amount.high()).hasValueSatisfying(high -> assertThat(high).isEqualByComparingTo("6"));
    }

    @Test
    void readsHostileTextInLinearTime() {
        String text =
                "from from the the May to May and 1 2 3 every one one one ".repeat(1_000) + "nineteen ".repeat(5_000);
        List<Mention> found = assertTimeout(Duration.ofSeconds(20), () -> mentions(text, Optional.of(MONDAY)));
        assertThat(found).isNotEmpty();
    }

    private static List<Mention> mentions(String text, Optional<LocalDate> reference) {
        return new TimeRecognizer().recognize(Tokens.of(text), reference);
    }

    private static String render(String text, Optional<LocalDate> reference) {
        return mentions(text, reference).stream()
                .map(m -> m.span().of(text) + " = " + render(m.value()))
                .collect(Collectors.joining("; "));
    }

    private static String render(Normalized value) {
        return switch (value) {
            case Normalized.Time time -> time.timex() + days(time.start(), time.end()) + mark(time.modifier());
            case Normalized.Duration length ->
                number(length.amount()) + " " + length.unit() + days(length.start(), length.end())
                        + mark(length.amount().modifier());
            case Normalized.Frequency each -> number(each.times()) + " per " + each.period();
            default -> throw new AssertionError(value);
        };
    }

    private static String number(Amount amount) {
        return amount.value().stripTrailingZeros().toPlainString();
    }

    private static String days(Optional<LocalDate> start, Optional<LocalDate> end) {
        return start.map(s -> " [" + s + ".." + end.map(LocalDate::toString).orElse("") + "]")
                .orElse("");
    }

    private static String mark(Modifier modifier) {
        return modifier == Modifier.EXACT ? "" : " " + modifier;
    }
}
