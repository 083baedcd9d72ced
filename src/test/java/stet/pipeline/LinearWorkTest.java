package stet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.index.EvidenceIndex;
import stet.index.EvidenceIndexWriter;
import stet.index.LuceneIndex;
import stet.index.PassageQuery;
import stet.index.WriterOptions;
import stet.model.Article;
import stet.model.Dossier;
import stet.model.IndexStats;
import stet.model.IndexSummary;
import stet.model.Problem;
import stet.model.ScoredPassage;
import stet.model.Source;
import stet.verdict.Meanings;

/** A check asks the index as often as there is something new to ask, however many claims ask it. */
class LinearWorkTest {

    private static final int SOURCES = 8;

    @TempDir
    Path folder;

    @Test
    void textsAreReadForEachSourceAndSearchesMadeForEachSentence() {
        try (EvidenceIndexWriter writer = LuceneIndex.writer(folder, WriterOptions.wordsOnly())) {
            IntStream.range(0, SOURCES)
                    .forEach(i -> writer.add(article("/" + i, "The town of Alvor gave " + i + " houses to the poor.")));
            writer.commit();
        }
        try (Counting index = new Counting(LuceneIndex.open(folder))) {
            int few = claims(index, 50);
            int textsOfFew = index.texts.getAndSet(0);
            int searchesOfFew = index.searches.getAndSet(0);
            int many = claims(index, 400);

            assertThat(many).isGreaterThan(4 * few);
            // Two threads may ask for one text at once.
            assertThat(List.of(textsOfFew, index.texts.get())).allMatch(texts -> texts <= 4 * SOURCES);
            assertThat(index.searches.get()).isLessThan(many / 4);
            assertThat(searchesOfFew).isPositive();
        }
    }

    private static int claims(EvidenceIndex index, int numbers) {
        String text = IntStream.range(0, numbers)
                .mapToObj(i -> (100 + i) + " houses")
                .collect(Collectors.joining(", ", "The town of Alvor gave ", " to the poor."));
        CheckOptions options = new CheckOptions(3, 8, Optional.empty(), true, Optional.empty());
        Dossier dossier = new Checker(index, options, new Offline(), Meanings.unknown(), "0", Clock.systemUTC())
                .check(article("-", text), progress -> {});
        assertThat(dossier.problems()).isEmpty();
        return dossier.claims().size();
    }

    private static Article article(String location, String text) {
        return new Article(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 3, 2)),
                Optional.empty(),
                "en",
                location,
                text);
    }

    /** Counts what is asked of an index. */
    private record Counting(EvidenceIndex index, AtomicInteger texts, AtomicInteger searches) implements EvidenceIndex {

        Counting(EvidenceIndex index) {
            this(index, new AtomicInteger(), new AtomicInteger());
        }

        @Override
        public List<ScoredPassage> search(PassageQuery query, int limit) {
            searches.incrementAndGet();
            return index.search(query, limit);
        }

        @Override
        public List<Source> sources() {
            return index.sources();
        }

        @Override
        public Optional<String> text(String sourceId) {
            texts.incrementAndGet();
            return index.text(sourceId);
        }

        @Override
        public IndexStats stats() {
            return index.stats();
        }

        @Override
        public IndexSummary summary() {
            return index.summary();
        }

        @Override
        public List<Problem> verify() {
            return index.verify();
        }

        @Override
        public void close() {
            index.close();
        }
    }
}
