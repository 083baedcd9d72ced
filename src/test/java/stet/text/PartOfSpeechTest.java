package stet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.text.PartOfSpeech.Tag;

class PartOfSpeechTest {

    private static List<Tag> tags(String sentence) {
        return new PartOfSpeech().tags(Tokens.of(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister cancelled the visit .|DET NOUN VERB DET NOUN PUNCT",
                "Benjamin Netanyahu is in Jerusalem.|PROPN PROPN AUX ADP PROPN PUNCT",
                "She quickly sold 40 new cars|PRON ADV VERB NUM ADJ NOUN",
                "They did n't go and he left|PRON AUX PART VERB CCONJ PRON VERB"
            })
    void tagsPlainSentences(String sentence, String expected) {
        assertThat(tags(sentence))
                .isEqualTo(
                        Arrays.stream(expected.split(" ", -1)).map(Tag::valueOf).toList());
    }

    @Test
    void agreesWithTheStockDecoderOnNearlyEveryWord() {
        String text = "The prime minister cancelled the visit of two of his closest advisors after the United States "
                + "abstained from a vote on a ceasefire resolution , which his office criticized on Monday . Shares in "
                + "the company fell 3 percent when it reported a loss of nearly $ 2 million for the third quarter . "
                + "Rescuers who reached the village said that at least 40 people had died and dozens were missing .";
        POSModel model = Models.read("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new);
        var stock = new POSTaggerME(model);
        String[] words = Tokens.of(text).stream().map(Token::text).toArray(String[]::new);
        String[] theirs = stock.tag(words);
        List<Tag> ours = tags(text);

        long same = IntStream.range(0, words.length)
                .filter(i -> theirs[i].equals(ours.get(i).name()))
                .count();
        assertThat(same).isGreaterThanOrEqualTo(words.length * 97L / 100);
    }

    @Test
    void tagsNothingInNothing() {
        assertThat(tags("")).isEmpty();
    }
}
