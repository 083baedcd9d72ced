package stet.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.index.EvidenceIndex;
import stet.index.EvidenceIndexWriter;
import stet.index.LuceneIndex;
import stet.index.WriterOptions;
import stet.model.Amount;
import stet.model.Article;
import stet.model.Claim;
import stet.model.Normalized;
import stet.model.ScoredPassage;
import stet.model.Span;

class EvidenceFinderTest {

    private static final String ARTICLE = "Mayor Ines Duarte closed the Alvor bridge on Friday after inspectors found "
            + "four cracks in its northern pillar. Traffic was sent through the old town, where shops complained of the "
            + "noise. Repairs will take until the autumn, her office said in a statement published in the evening. "
            + "The bridge was built in 1961 and carries nine thousand cars a day.";
    private static final String OTHER = "Inspectors counted six cracks in the northern pillar of the Alvor bridge. "
            + "The mayor, Ines Duarte, told reporters that nobody had been in danger.";
    private static final String LATER = "A year on, the Alvor bridge is open again. Its pillar has no cracks any more.";

    @TempDir
    Path folder;

    @BeforeEach
    void fill() {
        try (EvidenceIndexWriter writer = LuceneIndex.writer(folder, WriterOptions.wordsOnly())) {
            writer.add(article("/in/itself.txt", ARTICLE));
            writer.add(article("/in/copy.txt", "(Agency) " + ARTICLE.replace("Friday", "Friday morning")));
            writer.add(article("/in/other.txt", OTHER).withPublished(LocalDate.of(2024, 3, 2)));
            writer.add(article("/in/later.txt", LATER).withPublished(LocalDate.of(2025, 3, 2)));
            writer.add(article("/in/football.txt", "The home side won by four goals to one on Friday."));
            writer.commit();
        }
    }

    @Test
    void findsTheSourceWithAnotherNumberAndLeavesOutTheArticleItself() {
        List<ScoredPassage> found = find(10, Optional.empty());

        assertThat(found.getFirst().passage().source().location()).isEqualTo("/in/other.txt");
        assertThat(found)
                .extracting(hit -> hit.passage().source().location())
                .doesNotContain("/in/itself.txt", "/in/copy.txt");
    }

    @Test
    void leavesOutWhatWasPublishedLater() {
        assertThat(find(10, Optional.of(LocalDate.of(2024, 12, 31))))
                .extracting(hit -> hit.passage().source().location())
                .contains("/in/other.txt")
                .doesNotContain("/in/later.txt");
    }

    @Test
    void keepsToTheNumberAskedFor() {
        assertThat(find(1, Optional.empty())).hasSize(1);
    }

    private List<ScoredPassage> find(int passages, Optional<LocalDate> asOf) {
        try (EvidenceIndex index = LuceneIndex.open(folder)) {
            return new EvidenceFinder(index, article("-", ARTICLE), passages, asOf).find(claim());
        }
    }

    private static Claim claim() {
        int start = ARTICLE.indexOf("four cracks");
        return new Claim(
                "c1",
                "four cracks",
                new Span(start, start + "four cracks".length()),
                new Span(0, ARTICLE.indexOf('.') + 1),
                "Inspectors found four cracks in the northern pillar of the Alvor bridge.",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Claim.Nature.FACT,
                new Normalized.Count(Amount.exactly(4), Optional.of("crack")),
                0.8);
    }

    private static Article article(String location, String text) {
        return new Article(
                "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "en", location, text);
    }
}
