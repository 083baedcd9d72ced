package stet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuoteFinderTest {

    private static final String TEXT = "He  said:\n\u201CIt\u2019s often \u2014 not always \u2014 ten\u201D times.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "It\u2019s often|It\u2019s often",
                "\"It's often - not always|\u201CIt\u2019s often \u2014 not always",
                "ten|ten"
            })
    void findsACopy(String quote, String there) {
        assertThat(new QuoteFinder(TEXT).find(quote).map(span -> span.of(TEXT))).contains(there);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"en", "oft", "it's often", "eleven", "``", "` `"})
    void findsNothingElse(String quote) {
        assertThat(new QuoteFinder(TEXT).find(quote)).isEmpty();
    }
}
