package stet.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.model.Article;
import stet.model.Source;

class CorrectionsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 25);
    private static final String TEXT =
            "Two people were hurt when a ferry struck the quay at Ostend on Monday, police said. "
                    + "The ferry had left Dover at noon with ninety passengers. The harbour stays closed until Wednesday. "
                    + "An inquiry into what happened was opened by the port authority in the evening.";
    private static final String CORRECTED = TEXT.replace("Two people", "Three people");
    private static final String OTHER = "Talks about a new budget went on all night. Nobody would say how they stand.";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "says so in its title, other words|Courier|1|Correction: Ferry strikes quay|other|true",
                "says so in its title, same day|Courier|0|Ferry strikes quay (corrected)|other|true",
                "says so in its text|Courier|1|Quay struck|note|true",
                "later, same title and words|Courier|1|Ferry strikes quay|same|true",
                "later, same words, another title|Courier|1|What we know|same|false",
                "later, same title, other words|Courier|1|Ferry strikes quay|other|false",
                "another publisher|Ledger|1|Correction: Ferry strikes quay|same|false",
            })
    void aLaterVersionOfThePublisherSupersedes(
            String why, String publisher, int days, String title, String words, boolean superseded) {
        String text = words.equals("other") ? OTHER : CORRECTED;
        String note = words.equals("note") ? " An earlier version of this article gave a wrong number." : "";
        write(
                article("/in/first.txt", "Courier", DAY, "Ferry strikes quay", TEXT),
                article("/in/later.txt", publisher, DAY.plusDays(days), title, text + note));

        assertThat(source("/in/first.txt").superseded().isPresent()).as(why).isEqualTo(superseded);
        assertThat(source("/in/later.txt").superseded()).isEmpty();
        assertThat(found(Optional.empty()).contains("/in/first.txt")).isNotEqualTo(superseded);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Correction|Our report “Ferry strikes quay at Ostend” said two people were hurt; there were three.|true",
                "Corrections and clarifications|A report (Ferry strikes quay at Ostend, 25 March) gave a wrong number.|true",
                "For the record: ferry|See https://www.courier.example/ferry/?x=1. Three people were hurt.|true",
                "Amendments|An article on Monday, Ferry strikes quay at Ostend, misstated how many were hurt.|true",
                "What we know|Correction: in “Ferry Strikes Quay at Ostend” we said two were hurt.|true",
                "Correction|Our report on the ferry said two people were hurt; there were three.|false",
                "Ferry inquiry opens|“Ferry strikes quay at Ostend” was the headline. An inquiry opened on Friday.|false",
                "Ferry inquiry|It opened after Ferry strikes quay at Ostend. An earlier version of this article was wrong.|false",
                "Correction officers strike|They saw the headline Ferry strikes quay at Ostend and walked out.|false",
            })
    void aNoticeSupersedesTheArticleThatItNames(String title, String text, boolean superseded) {
        Article first = article("/in/first.txt", "Courier", DAY, "Ferry strikes quay at Ostend", TEXT);
        Article at = new Article(
                first.title(),
                first.author(),
                first.publisher(),
                first.published(),
                Optional.of("https://courier.example/ferry"),
                "en",
                first.location(),
                first.text());
        Article note = article("/in/note.txt", "Courier", DAY.plusDays(2), title, text);
        Article web = new Article(
                title,
                note.author(),
                note.publisher(),
                note.published(),
                Optional.of("https://courier.example/note"),
                "en",
                note.location(),
                text);
        Article unnamed = article("/in/other.txt", "Courier", DAY, "Ferry leaves for Dover at noon", OTHER);
        write(at, web, unnamed, article("/in/copy.txt", "Ledger", DAY, "Ferry strikes quay at Ostend", OTHER + TEXT));

        assertThat(source("https://courier.example/ferry").superseded().isPresent())
                .isEqualTo(superseded);
        assertThat(source("/in/other.txt").superseded()).isEmpty();
        assertThat(source("/in/copy.txt").superseded()).isEmpty();
        write(article("/in/later.txt", "Courier", DAY, "Nothing else", OTHER));
        assertThat(source("https://courier.example/ferry").superseded().isPresent())
                .as("after the index was opened again")
                .isEqualTo(superseded);
    }

    @Test
    void aNoticeIsNotReplacedByThatOfTheNextDayNorAnArticleByAMail() {
        String text = "A report gave a wrong number of people who were hurt at the quay on Monday.";
        write(
                article("/in/a.txt", "Courier", DAY, "Corrections and clarifications", text),
                article("/in/b.txt", "Courier", DAY.plusDays(1), "Corrections and clarifications", OTHER),
                article("/in/first.txt", "Courier", DAY, "Ferry strikes quay", TEXT),
                article("/in/mail.eml", "Courier", DAY.plusDays(1), "Correction: Ferry strikes quay", CORRECTED));

        assertThat(source("/in/a.txt").superseded()).isEmpty();
        assertThat(source("/in/first.txt").superseded()).isEmpty();
    }

    @Test
    void whatWasCorrectedLaterStillCountsForAnEarlierDay() {
        write(
                article("/in/first.txt", "Courier", DAY, "Ferry strikes quay", TEXT),
                article("/in/later.txt", "Courier", DAY.plusDays(3), "Correction: Ferry strikes quay", CORRECTED));

        assertThat(found(Optional.of(DAY.plusDays(1)))).containsOnly("/in/first.txt");
        assertThat(found(Optional.of(DAY.plusDays(3)))).containsOnly("/in/later.txt");
    }

    @Test
    void aSourceCountsAgainWhenItsCorrectionIsRemoved() {
        Article first = article("/in/first.txt", "Courier", DAY, "Ferry strikes quay", TEXT);
        write(first, article("/in/later.txt", "Courier", DAY, "Correction: Ferry strikes quay", CORRECTED));

        try (EvidenceIndexWriter writer = LuceneIndex.writer(folder, WriterOptions.wordsOnly())) {
            writer.remove(source("/in/later.txt").id());
            writer.commit();
        }

        assertThat(found(Optional.empty())).containsOnly("/in/first.txt");
    }

    private void write(Article... articles) {
        try (EvidenceIndexWriter writer = LuceneIndex.writer(folder, WriterOptions.wordsOnly())) {
            List.of(articles).forEach(writer::add);
            writer.commit();
        }
    }

    private Source source(String location) {
        try (EvidenceIndex index = LuceneIndex.open(folder)) {
            return index.sources().stream()
                    .filter(source -> source.location().equals(location))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<String> found(Optional<LocalDate> asOf) {
        try (EvidenceIndex index = LuceneIndex.open(folder)) {
            return index.search(new PassageQuery("ferry quay hurt harbour", List.of(), asOf), 10).stream()
                    .map(hit -> hit.passage().source().location())
                    .toList();
        }
    }

    private static Article article(String location, String publisher, LocalDate day, String title, String text) {
        Optional<String> none = Optional.empty();
        return new Article(title, none, Optional.of(publisher), Optional.of(day), none, "en", location, text);
    }
}
