package stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stet.claim.ClaimExtractor;
import stet.model.Article;
import stet.model.Claim;
import stet.term.Theme;
import stet.term.Wrap;

class ClaimsTextTest {

    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Two of his closest advisors resigned.          | 2 advisors
                    The talks took about six months.               | about 6 months
                    The firm paid $2.5 million for the site.       | USD 2.5 million
                    The war began on October 7, 2023.              | 7 October 2023
                    One in five voters stayed at home.             | 1 in 5 voters
                    Rates rose by a quarter of a percentage point. | 0.25 percentage points
                    The bus runs twice a week.                     | 2 times a week
                    The court will meet at 10 a.m. on Friday.      | 5 January 2024, 10:00
                    The road is shut from 9 a.m. to 5 p.m. today.  | 09:00 to 17:00
                    The parish is the third-largest in the county. | no. 3
                    Former minister Edda Kroll resigned.           | Edda Kroll, former minister
                    The lake is 25 kilometres long.                | 25 kilometres
                    The council did not order a survey.            | The council: not order a survey
                    """)
    void saysValuesInPlainWords(String sentence, String value) {
        assertThat(render(sentence, 160)).contains(value).doesNotContain("{");
    }

    @Test
    void whereTheDocumentHasNoLinesParagraphsAreCounted() {
        assertThat(render("Ten men left.\n\n\nSix ships\nsank.", 80))
                .startsWith("PARA")
                .contains("\n   2  COUNT");
    }

    @Test
    void keepsEveryLineWithinTheTerminal() {
        String text =
                "The United Nations Security Council adopted a resolution on Monday by 14 votes to none. ".repeat(3);

        assertThat(render(text, 70).lines()).allMatch(line -> Wrap.columns(line) <= 70);
        assertThat(render(text, 40).lines()).allMatch(line -> Wrap.columns(line) <= 40);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80})
    void showsTheIdOfEveryClaim(int width) {
        Article article = article("Anna Berg resigned. Two of her closest advisors left in May.");
        List<Claim> claims = EXTRACTOR.extract(article);
        String table = new ClaimsText(new Theme(false), width).render(article, claims);
        String list = ClaimsMarkdown.render(article, claims);

        assertThat(claims).hasSizeGreaterThan(2).allSatisfy(claim -> {
            assertThat(table).contains(claim.id());
            assertThat(list).contains("`" + claim.id() + "`");
        });
    }

    private static String render(String text, int width) {
        Article article = article(text);
        return new ClaimsText(new Theme(false), width).render(article, EXTRACTOR.extract(article));
    }

    private static Article article(String text) {
        return new Article(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 1, 2)),
                Optional.empty(),
                "en",
                "-",
                text);
    }
}
