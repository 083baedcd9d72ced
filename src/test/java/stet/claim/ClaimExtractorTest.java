package stet.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stet.model.Article;
import stet.model.Attribution;
import stet.model.Claim;
import stet.model.ClaimKind;
import stet.model.Span;

class ClaimExtractorTest {

    private static final List<String> WORDS = List.of(
            "Netanyahu",
            "said",
            "\"",
            "\u201C",
            "\u201D",
            "two",
            "of",
            "his",
            "advisors",
            "were",
            "killed",
            "by",
            ",",
            ".",
            "The",
            "minister",
            "Anna",
            "Berg",
            "who",
            "$",
            "5",
            "million",
            "on",
            "Monday",
            "and",
            "\n\n",
            "'s",
            "not",
            "according",
            "to",
            "is",
            "the",
            "largest",
            "?",
            "-",
            "may",
            "(",
            ")",
            "\uD83D\uDE00",
            "it",
            "20%",
            "U.S.");

    private static Article article(String text) {
        return new Article(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 3, 26)),
                Optional.empty(),
                "en",
                "-",
                text);
    }

    private static List<Claim> extract(String text) {
        return new ClaimExtractor().extract(article(text));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "hard-cases.csv", delimiter = '|', numLinesToSkip = 1, quoteCharacter = '`')
    void findsWhatAnEditorWouldMark(String text, ClaimKind kind, String quote, String value) {
        assertThat(extract(text))
                .filteredOn(claim -> claim.kind() == kind && claim.quote().equals(quote))
                .singleElement()
                .satisfies(claim -> assertThat(claim.normalized().toString()).contains(value.split(";", -1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Captain Callum Reid pulled one back after the break.          | COUNT       | one back
                    The rift left little mark on daily life in the south.         | DURATION    | daily
                    The rebels vetoed three resolutions that called for a truce.  | ATTRIBUTION | that called for a truce
                    The coach said, however.                                      | ATTRIBUTION | The coach said, however
                    A Kroll announcement this Wednesday could cause some turmoil. | EVENT       | A Kroll announcement this Wednesday
                    The number of jobs created will outpace losses.               | EVENT       | the number of jobs created
                    The car used in the raid was sold.                            | EVENT       | The car used
                    The centre would translate discoveries made in the lab.       | EVENT       | discoveries made
                    It is the oldest core ever recovered in the north.            | EVENT       | the oldest core ever recovered
                    They want to close the school and sell the land.              | EVENT       | sell the land
                    The loan will help rescue the bank.                           | EVENT       | rescue the bank
                    When asked about the record he praised the team.              | EVENT       | asked about the record
                    There are 300 parliament seats.                               | EVENT       | 300 parliament seats
                    Research will focus on women's cancers and melanoma.          | EVENT       | women's cancers
                    What it says about the climate is plain.                      | ATTRIBUTION | it says about the climate is plain
                    "It failed. It was a lot of fun," she said.                   | ATTRIBUTION | It was a lot of fun," she said
                    Firefighter Dana Ruiz of Engine Company 4 died.               | COUNT       | 4
                    The storm was a category 2 hurricane.                         | COUNT       | 2 hurricane
                    At one point the court closed.                                | COUNT       | one point
                    She faces a charge of second-degree murder.                   | RANK        | second-degree murder
                    The firm printed its annual report.                           | DURATION    | annual
                    They met at his summer residence.                             | DATE        | summer
                    She left in her early 20s and sang.                           | DURATION    | 20s
                    Mr Dolan left.                                                | ROLE        | Mr Dolan
                    The Premier League resumed.                                   | ROLE        | The Premier League
                    Northmoor Trains, the second-biggest operator, closed.        | ROLE        | Northmoor Trains, the second-biggest operator
                    """)
    void findsNoClaimInPartOfAnother(String text, ClaimKind kind, String quote) {
        assertThat(extract(text))
                .noneMatch(claim -> claim.kind() == kind && claim.quote().equalsIgnoreCase(quote));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Anna Berg, Defence Minister Correspondent",
                "Subscribe now for 5 dollars a month.",
                "Photo: Prime Minister Anna Berg in Geneva on Monday",
                "GENEVA, March 3 (Reuters) -"
            })
    void findsNothingAroundTheStory(String line) {
        assertThat(extract(line)).isEmpty();
    }

    @Test
    void findsTheSameInAPageWithFurniture() {
        String story = "The council closed the bridge on Monday.\n\nTwo firms paid £3 million for the repairs.";
        String page = "By Anna Berg\n\n" + story + "\n\nShare this\n\nSources: Reuters, 2 March 2024\n\n"
                + "© 2024 The Harbour Post. All rights reserved.\n\nImage: a bridge with 40 lamps";

        assertThat(extract(page)).extracting(Claim::quote).isEqualTo(quotes(extract(story)));
    }

    private static List<String> quotes(List<Claim> claims) {
        return claims.stream().map(Claim::quote).toList();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "statements.csv", delimiter = '|', numLinesToSkip = 1, quoteCharacter = '`')
    void saysAClaimInTheWordsOfItsClause(String text, String quote, String statement, String unresolved) {
        assertThat(extract(text))
                .filteredOn(claim -> claim.quote().equals(quote))
                .first()
                .satisfies(claim -> assertThat(claim.statement()).isEqualTo(statement))
                .satisfies(claim ->
                        assertThat(String.join(",", claim.unresolved())).isEqualTo(unresolved));
    }

    @Test
    void keepsQuotesExactSortedAndNamedOnce() {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            String text = IntStream.range(0, 120)
                    .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                    .collect(Collectors.joining(" "));
            List<Claim> claims = extract(text);

            assertThat(claims)
                    .allMatch(claim -> claim.quote().equals(claim.span().of(text)))
                    .allMatch(claim -> claim.checkworthiness() >= 0 && claim.checkworthiness() <= 1);
            assertThat(claims).extracting(Claim::span).isSorted();
            assertThat(claims).extracting(Claim::id).doesNotHaveDuplicates();
        }
    }

    @Test
    void keepsIdsWhenSomethingElseChanges() {
        String kept = "Defence Minister Yoav Gallant met two advisors.";
        List<String> before = ids(extract(kept));
        List<String> after = ids(extract("The river rose.\n\n" + kept + "\n\nThe bridge fell."));

        assertThat(before).isNotEmpty();
        assertThat(after).containsAll(before);
    }

    private static List<String> ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).toList();
    }

    @Test
    void readsOnWhereNoStopComes() {
        String text = "the minister said that two advisors were killed and ".repeat(1_000);

        assertThat(extract(text))
                .isNotEmpty()
                .allMatch(claim -> claim.statement().length() <= 2_000);
    }

    @Test
    void tellsSpeakersHedgesAndForecasts() {
        Claim reported = first("The bridge may have moved 40 houses, said Mayor Anna Berg.", ClaimKind.EVENT);
        Claim forecast = first("The council will close the bridge.", ClaimKind.EVENT);
        Claim question = first("Did the council close the bridge?", ClaimKind.EVENT);

        assertThat(reported.attribution()).map(Attribution::cue).contains("said");
        assertThat(reported.hedge()).contains("may");
        assertThat(forecast.nature()).isEqualTo(Claim.Nature.FORECAST);
        assertThat(question.nature()).isEqualTo(Claim.Nature.QUESTION);
    }

    @Test
    void namesAPersonInsteadOfAPronounOnlyWhenItIsClear() {
        Claim clear = last("Mayor Anna Berg closed the bridge. She opened a ferry.");
        Claim unclear = last("Mayor Anna Berg met Judge Clara Voss. She opened a ferry.");

        assertThat(clear.statement()).isEqualTo("Anna Berg opened a ferry.");
        assertThat(clear.unresolved()).isEmpty();
        assertThat(unclear.statement()).isEqualTo("She opened a ferry.");
        assertThat(unclear.unresolved()).containsExactly("She");
    }

    private static Claim first(String text, ClaimKind kind) {
        return extract(text).stream().filter(c -> c.kind() == kind).findFirst().orElseThrow();
    }

    private static Claim last(String text) {
        return extract(text).getLast();
    }

    @Test
    void joinsAQuotationOverParagraphs() {
        String text = "\u201CWe lost the bridge.\n\n\u201CWe lost the road,\u201D said Anna Berg.";

        assertThat(extract(text))
                .filteredOn(claim -> claim.kind() == ClaimKind.QUOTE)
                .extracting(Claim::span)
                .containsExactly(new Span(1, text.indexOf(",\u201D")));
    }
}
