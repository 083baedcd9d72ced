package stet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5km on the 15th                 | 5 km on the 15 th
            $1,234.50, up 3.5%.             | $ 1,234.50 , up 3.5 % .
            a six-month war                 | a six - month war
            Israel's U.S. envoy doesn't go. | Israel 's U.S. envoy does n't go .
            at 5 p.m. J. O'Brien said       | at 5 p.m. J. O'Brien said
            2024-03-25                      | 2024 - 03 - 25
            plan B. Then                    | plan B. Then
            they\u2019ll                    | they \u2019ll
            """)
    void splits(String text, String tokens) {
        assertThat(String.join(" ", Tokens.of(text).stream().map(Token::text).toList()))
                .isEqualTo(tokens);
    }
}
