package stet.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.eval.PlantedErrorsReport.Found;
import stet.model.Amount;
import stet.model.Article;
import stet.model.CheckedClaim;
import stet.model.Claim;
import stet.model.Normalized;
import stet.model.Span;
import stet.model.Verdict;
import stet.model.Verdict.Label;

class PlantedErrorsEvalTest {

    private static final Path CHECKS = Path.of("src/test/resources/stet/gold/checks");

    @TempDir
    Path folder;

    @BeforeEach
    void writeOneCase() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("fire/sources"));
        Files.writeString(folder.resolve("fire/article.txt"), "The fire hurt 12 people and burned 80 barns on Friday.");
        Files.writeString(sources.resolve("mail.txt"), """
                ---
                title: Fire burns barns
                publisher: Mail
                published: 2024-01-18
                ---
                The fire hurt two people and burned 80 barns.
                """);
        Files.writeString(folder.resolve("fire/expected.json"), """
                {"published": "2024-01-19",
                 "planted": [{"quote": "12 people", "error": "number", "correct": "two people"}],
                 "clean": [{"quote": "80 barns"}]}
                """);
    }

    @Test
    void everyCaseHasErrorsRightStatementsAndDatedSources() throws IOException {
        List<Article> articles = new ArrayList<>();
        List<Article> sources = new ArrayList<>();

        PlantedErrorsReport report = PlantedErrorsEval.run(CHECKS, (article, against) -> {
            articles.add(article);
            sources.addAll(against);
            return List.of();
        });

        assertThat(articles).hasSize(22);
        assertThat(sources).hasSizeGreaterThanOrEqualTo(51).allSatisfy(source -> {
            assertThat(source.publisher()).isPresent();
            assertThat(source.published()).isPresent();
        });
        assertThat(report.byError())
                .containsOnlyKeys("date", "duration", "name", "number", "polarity", "quote", "title");
        assertThat(report.byError().values().stream().mapToInt(Found::planted).sum())
                .isGreaterThanOrEqualTo(60);
        assertThat(report.clean()).isGreaterThanOrEqualTo(60);
        assertThat(report.foundRate()).isZero();
    }

    @Test
    void handsOverTheArticleOnItsDayAndTheSources() throws IOException {
        PlantedErrorsEval.run(folder, (article, sources) -> {
            assertThat(article.published()).contains(LocalDate.of(2024, 1, 19));
            assertThat(sources).extracting(Article::publisher).containsExactly(Optional.of("Mail"));
            return List.of();
        });
    }

    @Test
    void countsAnErrorAsFoundWhenAClaimOverItIsRefutedOrConflicting() throws IOException {
        assertThat(check("12 people", Label.REFUTED).foundRate()).isEqualTo(1);
        assertThat(check("hurt 12 people", Label.CONFLICTING).foundRate()).isEqualTo(1);
        assertThat(check("12 people", Label.NOT_ENOUGH_EVIDENCE).foundRate()).isZero();
        assertThat(check("80 barns", Label.REFUTED).foundRate()).isZero();
    }

    @Test
    void countsARefutedRightClaimAsFalselyRefuted() throws IOException {
        PlantedErrorsReport report = check("80 barns", Label.REFUTED);

        assertThat(report.falselyRefutedPerHundred()).isEqualTo(100);
        assertThat(report.cleanSupported()).isZero();
        assertThat(report.mistakes())
                .extracting(PlantedErrorsReport.Mistake::sort, PlantedErrorsReport.Mistake::quote)
                .containsExactly(tuple("not found", "12 people"), tuple("falsely refuted", "80 barns"));
    }

    @Test
    void countsASupportedRightStatement() throws IOException {
        PlantedErrorsReport report = check("80 barns", Label.SUPPORTED);

        assertThat(report.cleanSupported()).isEqualTo(1);
        assertThat(report.falselyRefutedPerHundred()).isZero();
    }

    @Test
    void countsAnErrorThatIsSupported() throws IOException {
        PlantedErrorsReport report = check("12 people", Label.SUPPORTED);

        assertThat(report.supported()).isEqualTo(1);
        assertThat(report.mistakes())
                .extracting(PlantedErrorsReport.Mistake::sort)
                .containsExactly("not found", "supported");
    }

    @Test
    void printsTheFigures() throws IOException {
        StringWriter out = new StringWriter();

        check("12 people", Label.REFUTED).print(new PrintWriter(out));

        assertThat(out.toString().lines())
                .containsExactly(
                        "error      planted   found    rate",
                        "number           1       1   1.000",
                        "all              1       1   1.000",
                        "",
                        "planted errors supported: 0",
                        "falsely refuted: 0 of 0 right claims (0.00 in 100)",
                        "right statements supported: 0 of 1");
    }

    private PlantedErrorsReport check(String quote, Label label) throws IOException {
        return PlantedErrorsEval.run(folder, (article, sources) -> List.of(checked(article, quote, label)));
    }

    private static CheckedClaim checked(Article article, String quote, Label label) {
        int start = article.text().indexOf(quote);
        Claim claim = new Claim(
                "c1",
                quote,
                new Span(start, start + quote.length()),
                new Span(0, article.text().length()),
                article.text(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Claim.Nature.FACT,
                new Normalized.Count(Amount.exactly(12), Optional.of("person")),
                0.5);
        return new CheckedClaim(
                claim, new Verdict(label, 0.9, "The source says otherwise.", Optional.empty()), List.of());
    }
}
