package stet.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.model.Amount;
import stet.model.Article;
import stet.model.Claim;
import stet.model.ClaimKind;
import stet.model.Normalized;
import stet.model.Span;

class ClaimsEvalTest {

    private static final Path GOLD = Path.of("src/test/resources/stet/gold/claims");
    private static final String TEXT = "The mayor has two of his advisors left and paid £5m.";

    @TempDir
    Path folder;

    @Test
    void everyMarkOfTheGoldSetStandsInItsArticle() throws IOException {
        ClaimsReport report = ClaimsEval.run(GOLD, article -> List.of());

        assertThat(report.scores(GoldPart.TUNED))
                .hasSize(ClaimKind.values().length + 1)
                .allMatch(score -> score.marked() >= 10);
        int tuned = report.scores(GoldPart.TUNED).getLast().marked();
        int aside = report.scores(GoldPart.LOOKED_AT).getLast().marked()
                + report.scores(GoldPart.HELD_OUT).getLast().marked();
        assertThat(tuned + aside).isGreaterThanOrEqualTo(320);
        assertThat(aside * 10).isGreaterThanOrEqualTo(tuned + aside);
    }

    @Test
    void countsAMatchWithAWrongValueOnceAsFoundAndOnceAsWrong() throws IOException {
        write(GoldPart.TUNED);

        ClaimsReport report = ClaimsEval.run(folder, article -> List.of(count(article, "two of his", 3)));

        KindScore all = report.scores(GoldPart.TUNED).getLast();
        assertThat(all).isEqualTo(new KindScore("all", 2, 1, 1, 0));
        assertThat(all.precision()).isEqualTo(1);
        assertThat(all.recall()).isEqualTo(0.5);
        assertThat(all.valueF1()).isZero();
        assertThat(report.differences())
                .extracting(ClaimsReport.Difference::sort, ClaimsReport.Difference::kind)
                .containsExactly(tuple("value", "COUNT"), tuple("missed", "MONEY"));
    }

    @Test
    void acceptsTheRightValueAndCallsARepetitionSpurious() throws IOException {
        write(GoldPart.TUNED);

        ClaimsReport report = ClaimsEval.run(
                folder, article -> List.of(count(article, "two of his advisors", 2), count(article, "two of his", 2)));

        assertThat(report.scores(GoldPart.TUNED).getFirst()).isEqualTo(new KindScore("COUNT", 1, 2, 1, 1));
    }

    @Test
    void takesLessThanHalfAnOverlapForNoMatch() throws IOException {
        write(GoldPart.TUNED);

        ClaimsReport report = ClaimsEval.run(folder, article -> List.of(count(article, "two of", 2)));

        assertThat(report.scores(GoldPart.TUNED).getFirst()).isEqualTo(new KindScore("COUNT", 1, 1, 0, 0));
    }

    @Test
    void keepsHeldOutArticlesApartAndTheirDifferencesUnseen() throws IOException {
        write(GoldPart.HELD_OUT);

        ClaimsReport report = ClaimsEval.run(folder, article -> List.of());

        assertThat(report.scores(GoldPart.TUNED)).containsExactly(new KindScore("all", 0, 0, 0, 0));
        assertThat(report.scores(GoldPart.HELD_OUT).getLast().marked()).isEqualTo(2);
        assertThat(report.differences()).isEmpty();
    }

    @Test
    void printsOneLineForEachKind() throws IOException {
        write(GoldPart.TUNED);
        StringWriter out = new StringWriter();

        ClaimsEval.run(folder, article -> List.of(count(article, "two of his advisors", 2)))
                .print(new PrintWriter(out));

        assertThat(out.toString().lines())
                .contains(
                        "COUNT              1      1        1      1.000   1.000  1.000     1.000",
                        "MONEY              1      0        0      1.000   0.000  0.000     0.000");
    }

    @Test
    void saysWhichQuoteIsNotInTheText() throws IOException {
        write(GoldPart.TUNED);
        Files.writeString(folder.resolve("a.txt"), "Another text.");

        assertThatThrownBy(() -> ClaimsEval.run(folder, article -> List.of()))
                .isInstanceOf(GoldFormatException.class)
                .hasMessageContainingAll("a.json", "two of his advisors");
    }

    private void write(GoldPart part) throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("a.json"), """
                {"published": "2024-03-27", "style": "local", "part": "%s", "claims": [
                  {"quote": "two of his advisors", "kind": "COUNT", "normalized": {"value": 2, "of": "advisor"}},
                  {"quote": "£5m", "kind": "MONEY", "normalized": {"value": 5000000, "currency": "GBP"}}]}
                """.formatted(part));
    }

    private static Claim count(Article article, String quote, int value) {
        int start = article.text().indexOf(quote);
        return new Claim(
                "c" + quote.length(),
                quote,
                new Span(start, start + quote.length()),
                new Span(0, article.text().length()),
                article.text(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Claim.Nature.FACT,
                new Normalized.Count(Amount.exactly(value), Optional.of("advisor")),
                0.5);
    }
}
