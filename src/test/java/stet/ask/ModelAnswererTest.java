package stet.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import stet.llm.Attack;
import stet.llm.ModelException;
import stet.llm.ModelException.Failure;
import stet.llm.Prompts;
import stet.llm.ScriptedModel;
import stet.model.Answer;
import stet.model.Outcome;
import stet.model.Passage;
import stet.model.Source;
import stet.model.Span;

class ModelAnswererTest {

    private static final String NEWS =
            "The council of Dunvale approved the new budget on Monday. The mayor did not attend.";

    static List<Attack> attacks() throws IOException {
        return Attack.all();
    }

    private static Outcome<Answer> answer(List<Answer.Sentence> shown, Object... script) {
        Source source = new Source("s1", "A source", Optional.empty(), Optional.empty(), "s1.txt", "00", "s1");
        Passage passage = new Passage(source, new Span(50, 50 + NEWS.length()), NEWS);
        return new ModelAnswerer(new ScriptedModel(script), new Prompts(Optional.empty()))
                .answer("Who came?", List.of(passage), "", shown::add);
    }

    private static String said(String sentence, String... quotes) {
        ObjectNode item = new ObjectMapper().createObjectNode().put("sentence", sentence);
        ArrayNode citations = item.putArray("citations");
        for (String quote : quotes) {
            citations.addObject().put("passage", 1).put("quote", quote);
        }
        return item.toString();
    }

    private static String json(String... sentences) {
        return "{\"sentences\":[" + String.join(",", sentences) + "],\"instructions\":[]}";
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void noAnswerComesWithoutWordsOfAPassage(Attack attack) {
        List<Answer.Sentence> shown = new ArrayList<>();
        Outcome<Answer> answer = answer(
                shown,
                json(
                        said(attack.obeyed(), attack.obeyed(), attack.text()),
                        said(attack.obeyed()),
                        said("The generals of Moscow won.", "approved the new budget on Monday")));
        assertThat(answer.result().sentences()).isEmpty();
        assertThat(shown).isEmpty();
        assertThat(answer.notes()).anySatisfy(note -> assertThat(note.message()).contains("3 of 3"));
    }

    @ParameterizedTest
    @CsvSource({
        "The council approved the budget., true",
        "The council of Dunvale approved the new budget on Monday., true",
        "The council approved the budget on Friday., false",
        "The council did not approve the budget., false",
        "The council approved 3 budgets., false",
        "Everybody was very happy about it., false"
    })
    void aSentenceMustSayWhatItsQuoteSays(String sentence, boolean kept) {
        String quote = "The council of Dunvale approved the new budget on Monday";
        Outcome<Answer> answer = answer(new ArrayList<>(), json(said(sentence, quote)));
        assertThat(answer.result().sentences()).hasSize(kept ? 1 : 0);
        for (Answer.Sentence found : answer.result().sentences()) {
            assertThat(found.citations()).singleElement().satisfies(citation -> {
                assertThat(citation.quote()).isEqualTo(quote);
                assertThat(citation.span()).isEqualTo(new Span(50, 50 + quote.length()));
            });
        }
    }

    @Test
    void whatWasSaidBeforeAFailureStands() {
        List<Answer.Sentence> shown = new ArrayList<>();
        String good = said("The council approved the budget.", "council of Dunvale approved the new budget");
        Outcome<Answer> answer = answer(
                shown,
                "{\"sentences\":[" + good + ",{\"sentence\":\"The",
                new ModelException(Failure.UNREACHABLE, "The line is dead."));
        assertThat(answer.result().sentences()).hasSize(1).isEqualTo(shown);
        assertThat(answer.problems()).singleElement().asString().contains("The line is dead.");
    }

    @Test
    void aConversationIsAboutOneArticle() {
        Conversation conversation = new Conversation();
        conversation.add("a.md", "Who?", new Answer(List.of(new Answer.Sentence("The council.", List.of()))));
        assertThat(conversation.about("a.md")).isEqualTo("Question: Who?\nAnswer: The council.");
        assertThat(conversation.inContext("a.md", "And when?")).isEqualTo("Who? And when?");
        assertThat(conversation.inContext("b.md", "And when?")).isEqualTo("And when?");
        assertThat(conversation.about("b.md")).isEmpty();
        assertThat(conversation.about("a.md")).isEmpty();
    }
}
