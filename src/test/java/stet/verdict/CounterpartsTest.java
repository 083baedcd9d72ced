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
import stet.model.ClaimKind;
import stet.model.Passage;
import stet.model.ScoredPassage;
import stet.model.Source;
import stet.model.Span;
import stet.model.Verdict;
import stet.model.Verdict.Label;

/** Values of two reports on one event, written by two hands that share hardly a sentence. */
class CounterpartsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 26);

    private static final String ARTICLE = """
            LINFORD - A fire destroyed the old paper mill of Tarrow on Sunday night, and the firm of Ostrand, which runs \
            it, put its losses at 12 million euros. Some 140 firefighters from three towns fought the flames until dawn. \
            Gusts of up to 80 kilometres per hour drove sparks across the river Elm. The mill, which employed 310 workers, \
            was to be sold to the Danish group Norvald for 45 million euros. The police of Tarrow searched the mill on \
            March 12 after an anonymous call about stored chemicals. Ostrand will pay 60 per cent of the costs of the \
            clean-up, and the county of Linford 40 per cent.
            """;

    private static final String REPORT = """
            Ostrand has lost its paper mill in Tarrow. Damage of 21 million euros was done by Sunday's fire, the firm \
            reckons, and a sale of the mill to Norvald of Denmark for 45 million euros has been put off. Wind of up to \
            110 kilometres per hour carried burning paper over the Elm. From three towns came 170 firefighters \
            who put out the last flames at dawn. An anonymous caller had told of chemicals in the mill, where the \
            search of March 2 found none. For the clean-up Ostrand is to bear 40 per cent of the costs; 60 per cent \
            will fall to the county of Linford. Norvald itself employs 2,900 workers.
            """;

    private final Judge judge = new Judge();
    private final List<Claim> claims = new ClaimExtractor().extract(article());

    @ParameterizedTest
    @CsvSource({
        "12 million euros, REFUTED",
        "140 firefighters, REFUTED",
        "80 kilometres per hour, REFUTED",
        "March 12, REFUTED",
        "60 per cent, REFUTED",
        "310 workers, NOT_ENOUGH_EVIDENCE",
    })
    void valuesMeetByWhatIsSaidAroundThem(String value, Label expected) {
        assertThat(verdict(value, REPORT, DAY).label()).isEqualTo(expected);
    }

    @Test
    void aReportOfAnotherWeekRefutesNothing() {
        assertThat(verdict("12 million euros", REPORT, DAY.minusDays(20)).label())
                .isEqualTo(Label.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void aReportOnAnotherFireRefutesNothing() {
        String other = """
                A fire destroyed a school in Brackholm on Sunday night. Some 90 firefighters from three towns fought the \
                flames until dawn. Gusts of up to 60 kilometres per hour drove sparks across the lake, the mayor of \
                Brackholm, Ida Fenn, said.
                """;
        assertThat(verdict("140 firefighters", other, DAY).label()).isEqualTo(Label.NOT_ENOUGH_EVIDENCE);
        assertThat(verdict("80 kilometres per hour", other, DAY).label()).isEqualTo(Label.NOT_ENOUGH_EVIDENCE);
    }

    private Verdict verdict(String value, String report, LocalDate published) {
        Claim claim = claims.stream()
                .filter(c -> c.quote().contains(value) && c.kind() != ClaimKind.EVENT)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no claim of " + value + " among " + claims));
        Source source = new Source("s1", "", Optional.of("Example Times"), Optional.of(published), "s1.txt", "", "s1");
        Passage passage = new Passage(source, new Span(0, report.length()), report);
        return judge.judge(claim, article(), List.of(new ScoredPassage(passage, 1)))
                .verdict();
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
