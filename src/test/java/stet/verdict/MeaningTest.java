package stet.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.claim.ClaimExtractor;
import stet.model.Article;
import stet.model.Claim;
import stet.model.Passage;
import stet.model.ScoredPassage;
import stet.model.Source;
import stet.model.Span;
import stet.model.Verdict.Label;

/** Values of two reports that say the same in other words, where vectors tell which belong together. */
class MeaningTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 26);

    private static final String ARTICLE = """
            TARROW - The satellite Heron-2 of the firm Ostrand was launched from Tarrow on Tuesday. It is designed to work \
            for 15 years. It weighs 547 kilograms. The repair of the pad is expected to cost 8.3 million dollars. Some \
            3,100 people had come to the beach of Linford to watch, said Anna Velde, who runs the pad. The next \
            launch is planned for autumn 2025. Tarrow lets go 12 rockets a year.
            """;

    private static final String REPORT = """
            Ostrand has put Heron-2 into orbit from Tarrow. The design life is five years. The mass is 547 kilograms. For \
            the pad Anna Velde has budgeted 3.8 million dollars. At Linford 900 spectators stood in the dunes. The \
            following flight is due in spring 2026.
            """;

    /** What a text is about, one direction for each thing; the last is what all texts share. */
    private static final List<String> THINGS = List.of(
            "designed to work|design life", "weighs|mass", "repair|budgeted", "people|spectators", "launch is|flight");

    private final Judge judge = new Judge(id -> Optional.of(REPORT), new ByThing());

    @ParameterizedTest
    @CsvSource({
        "15 years, CONFLICTING",
        "8.3 million dollars, CONFLICTING",
        "547 kilograms, SUPPORTED",
        "autumn 2025, CONFLICTING",
        "12 rockets, NOT_ENOUGH_EVIDENCE",
    })
    void otherValuesOfOneThingArePointedOut(String value, Label expected) {
        assertThat(verdict(judge, value)).isEqualTo(expected);
    }

    @Test
    void wordsAloneDoNotTellThem() {
        Judge wordsOnly = new Judge(id -> Optional.of(REPORT), Meanings.unknown());
        assertThat(verdict(wordsOnly, "15 years")).isEqualTo(Label.NOT_ENOUGH_EVIDENCE);
    }

    private static Label verdict(Judge judge, String value) {
        Claim claim = new ClaimExtractor()
                .extract(article()).stream()
                        .filter(c -> c.quote().equals(value))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no claim of " + value));
        Source source = new Source("s1", "", Optional.of("Example Times"), Optional.of(DAY), "s1.txt", "", "s1");
        Passage passage = new Passage(source, new Span(0, REPORT.length()), REPORT);
        return judge.judge(claim, article(), List.of(new ScoredPassage(passage, 1)))
                .verdict()
                .label();
    }

    private static final class ByThing implements Meanings {

        @Override
        public float[] vector(String text) {
            float[] vector = new float[THINGS.size() + 1];
            vector[THINGS.size()] = 1;
            for (int i = 0; i < THINGS.size(); i++) {
                vector[i] = text.matches("(?s).*(?:" + THINGS.get(i) + ").*") ? 1 : 0;
            }
            return vector;
        }

        @Override
        public List<float[]> tokens(String text) {
            return List.of();
        }
    }

    private static Article article() {
        return new Article(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of(DAY),
                Optional.empty(),
                "en",
                "article.txt",
                ARTICLE);
    }
}
