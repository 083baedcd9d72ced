package stet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Telling English from other languages. */
class EnglishTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true  | The council approved two budgets on Monday, and the mayor said that it was the first time in a decade that nobody had voted against one of them.
            true  | Profit rose 12 percent to $40 million in the quarter ended June 30, the company said, as sales of its engines in Asia and Europe grew.
            false | Der Gemeinderat hat am Montag zwei Haushalte beschlossen, und die Bürgermeisterin sagte, dass zum ersten Mal seit zehn Jahren niemand dagegen gestimmt habe.
            false | Le conseil municipal a approuvé lundi deux budgets, et la maire a déclaré que personne ne s'y était opposé pour la première fois depuis dix ans.
            false | De gemeenteraad heeft maandag twee begrotingen goedgekeurd, en de burgemeester zei dat er voor het eerst in tien jaar niemand tegen had gestemd.
            true  | Zwei Haushalte beschlossen
            """)
    void tellsEnglish(boolean english, String text) {
        assertThat(EnglishText.isLikely(text)).isEqualTo(english);
    }
}
