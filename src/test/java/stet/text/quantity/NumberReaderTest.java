package stet.text.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import stet.text.Tokens;

class NumberReaderTest {

    private final NumberReader reader = new NumberReader();

    @ParameterizedTest
    @CsvFileSource(resources = "numbers.csv", delimiter = '|', numLinesToSkip = 1)
    void reads(String text, String read, BigDecimal value, boolean ordinal) {
        Tokens tokens = Tokens.of(text);
        NumberMatch match = reader.read(tokens, 0).orElseThrow();
        assertThat(tokens.span(0, match.end()).of(text)).isEqualTo(read);
        assertThat(match.value()).isEqualByComparingTo(value);
        assertThat(match.ordinal()).isEqualTo(ordinal);
    }

    @Test
    void findsNoNumberInOtherWords() {
        Tokens tokens = Tokens.of("the - and quarters a hand last 192.168.1.2");
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(reader.read(tokens, i)).as(tokens.get(i).text()).isEqualTo(Optional.empty());
        }
    }

    @Test
    void staysFastOnEndlessNumberWords() {
        Tokens tokens = Tokens.of("one hundred and twenty fifths ".repeat(2_000));
        int read = 0;
        for (int i = 0; i < tokens.size(); i++) {
            read += reader.read(tokens, i).isPresent() ? 1 : 0;
        }
        assertThat(read).isPositive();
    }
}
