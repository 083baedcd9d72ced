package stet.text.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import stet.model.Amount;
import stet.model.Mention;
import stet.model.Normalized;
import stet.model.Span;
import stet.text.Tokens;

class QuantityRecognizerTest {

    private final QuantityRecognizer recognizer = new QuantityRecognizer();

    @ParameterizedTest
    @CsvFileSource(
            resources = {"mentions.csv", "mentions-in-news.csv"},
            delimiter = '|',
            numLinesToSkip = 1,
            emptyValue = "")
    void recognizes(String text, String expected) {
        String found = recognizer.recognize(Tokens.of(text)).stream()
                .map(mention -> mention.span().of(text) + " = " + line(mention.value()))
                .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void keepsOffsetsOfTheWholeTextAndNeverOverlaps() {
        String sentence = "More than 300 homes, between 5 and 6 million people and $4bn. ";
        String text = sentence.repeat(200);
        Tokens tokens = Tokens.of(text, new Span(sentence.length(), text.length()));
        List<Mention> mentions = recognizer.recognize(tokens);
        assertThat(mentions).hasSize(199 * 3);
        assertThat(mentions.get(0).span().of(text)).isEqualTo("More than 300");
        for (int i = 1; i < mentions.size(); i++) {
            assertThat(mentions.get(i).span().start())
                    .isGreaterThanOrEqualTo(mentions.get(i - 1).span().end());
        }
    }

    private static String line(Normalized value) {
        return switch (value) {
            case Normalized.Count c -> "COUNT " + amount(c.amount()) + of(c.of());
            case Normalized.Quantity q -> q.dimension() + " " + amount(q.amount()) + " " + q.unit();
            case Normalized.Money m -> "MONEY " + amount(m.amount()) + " " + m.currency();
            case Normalized.Percent p -> (p.points() ? "POINTS " : "PERCENT ") + amount(p.amount()) + of(p.of());
            case Normalized.Ratio r ->
                "RATIO " + number(r.numerator()) + "/" + number(r.denominator())
                        + modifier(r.modifier().name()) + of(r.of());
            case Normalized.Rank r ->
                "RANK " + r.position() + (r.fromEnd() ? " from end" : "")
                        + r.superlative().map(s -> " " + s).orElse("") + of(r.of());
            default -> value.toString();
        };
    }

    private static String amount(Amount amount) {
        return switch (amount.modifier()) {
            case EXACT -> number(amount.value());
            case BETWEEN, NEARLY, ABOUT, MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST ->
                number(amount.value()) + modifier(amount.modifier().name()) + "["
                        + amount.low().map(QuantityRecognizerTest::number).orElse("") + ","
                        + amount.high().map(QuantityRecognizerTest::number).orElse("") + "]";
        };
    }

    private static String modifier(String name) {
        return name.equals("EXACT") ? "" : " " + name;
    }

    private static String of(Optional<String> of) {
        return of.map(noun -> " of " + noun).orElse("");
    }

    private static String number(BigDecimal value) {
        return value.toPlainString();
    }
}
