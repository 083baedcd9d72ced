package stet.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.index.EvidenceIndexWriter.Outcome;
import stet.index.embedding.Embedder;
import stet.index.embedding.EmbeddingModel;
import stet.model.Article;
import stet.model.IndexStats;
import stet.model.Passage;
import stet.model.ScoredPassage;
import stet.model.Source;

class LuceneIndexTest {

    private static final String VISIT =
            "The prime minister called off the visit. Two advisors had been due in Washington on Monday. "
                    + "The White House said it was disappointed. Talks will go on by telephone. Nobody named a new date.";
    private static final String STORM =
            "A storm closed the harbour of Ostend for two days. Ferries stayed in port. No one was hurt.";

    @TempDir
    Path folder;

    @Test
    void findsThePassageThatSharesTheWords() {
        write(article("/in/visit.txt", VISIT), article("/in/storm.txt", STORM));

        List<ScoredPassage> found = search("advisors due in Washington");

        Passage best = found.getFirst().passage();
        assertThat(best.source().location()).isEqualTo("/in/visit.txt");
        assertThat(best.text()).contains("Two advisors").isEqualTo(best.span().of(VISIT));
    }

    @Test
    void coversTheWholeTextWithOverlappingPassages() {
        write(article("/in/visit.txt", VISIT));

        List<String> texts = search("visit advisors disappointed telephone date minister").stream()
                .map(hit -> hit.passage().text())
                .toList();

        assertThat(texts).hasSize(2).anyMatch(t -> t.startsWith("The prime")).anyMatch(t -> t.endsWith("new date."));
        assertThat(texts).allMatch(t -> t.contains("telephone"));
    }

    @Test
    void leavesOutSourcesPublishedAfterTheDayAskedFor() {
        LocalDate day = LocalDate.of(2024, 3, 25);
        write(
                article("/in/before.txt", STORM + " Before.").withPublished(day),
                article("/in/after.txt", STORM + " After.").withPublished(day.plusDays(1)),
                article("/in/undated.txt", STORM));

        try (EvidenceIndex index = LuceneIndex.open(folder)) {
            assertThat(index.search(new PassageQuery("storm", List.of(), Optional.of(day)), 10))
                    .extracting(hit -> hit.passage().source().location())
                    .containsExactlyInAnyOrder("/in/before.txt", "/in/undated.txt");
        }
    }

    @Test
    void addsOnceAndReplacesWhatChanged() {
        try (EvidenceIndexWriter writer = LuceneIndex.writer(folder, WriterOptions.wordsOnly())) {
            assertThat(writer.add(article("/in/a.txt", STORM))).isEqualTo(Outcome.ADDED);
            assertThat(writer.add(article("/in/a.txt", STORM))).isEqualTo(Outcome.UNCHANGED);
            writer.commit();
        }
        try (EvidenceIndexWriter writer = LuceneIndex.writer(folder, WriterOptions.wordsOnly())) {
            assertThat(writer.add(article("/in/a.txt", VISIT))).isEqualTo(Outcome.REPLACED);
            assertThat(writer.add(article("/in/a.txt", VISIT))).isEqualTo(Outcome.UNCHANGED);
            writer.commit();
        }
        try (EvidenceIndex index = LuceneIndex.open(folder)) {
            assertThat(index.stats().sources()).isEqualTo(1);
            assertThat(index.sources())
                    .singleElement()
                    .satisfies(source -> assertThat(index.text(source.id())).contains(VISIT));
            assertThat(search("storm harbour")).isEmpty();
        }
    }

    @Test
    void keepsAllArticlesThatOnePlaceHolds() {
        write(article("/in/feed.xml", STORM), article("/in/feed.xml", VISIT));
        write(article("/in/feed.xml", "Rain fell all night."), article("/in/feed.xml", STORM));

        try (EvidenceIndex index = LuceneIndex.open(folder)) {
            assertThat(index.sources().stream().flatMap(source -> index.text(source.id()).stream()))
                    .containsExactlyInAnyOrder("Rain fell all night.", STORM);
        }
    }

    @Test
    void removesAndPrunes() {
        write(
                article("/in/a.txt", STORM),
                article("/in/b.txt", VISIT),
                article("/other/c.txt", "Elsewhere it rained."));
        try (EvidenceIndexWriter writer = LuceneIndex.writer(folder, WriterOptions.wordsOnly())) {
            writer.add(article("/in/b.txt", VISIT));
            Map<String, String> left = writer.notAddedAgain("/in/");
            assertThat(left.values()).containsExactly("/in/a.txt");
            left.keySet().forEach(writer::remove);
            assertThat(writer.remove("no such id")).isFalse();
            writer.commit();
        }
        try (EvidenceIndex index = LuceneIndex.open(folder)) {
            assertThat(index.sources())
                    .extracting(Source::location)
                    .containsExactlyInAnyOrder("/in/b.txt", "/other/c.txt");
        }
    }

    @Test
    void dropsWhatWasNotCommitted() {
        write(article("/in/a.txt", STORM));
        try (EvidenceIndexWriter writer = LuceneIndex.writer(folder, WriterOptions.wordsOnly())) {
            writer.add(article("/in/b.txt", VISIT));
        }
        try (EvidenceIndex index = LuceneIndex.open(folder)) {
            assertThat(index.stats().sources()).isEqualTo(1);
            assertThat(index.verify()).isEmpty();
        }
    }

    @Test
    void removesASourceWithItsVectors() {
        String removed;
        try (EvidenceIndexWriter writer = LuceneIndex.writer(folder, WriterOptions.of(true), OneDirection::new)) {
            writer.add(article("/in/visit.txt", VISIT));
            writer.add(article("/in/storm.txt", STORM));
            writer.commit();
            removed = idOf("/in/storm.txt");
            writer.remove(removed);
            writer.commit();
        }
        try (EvidenceIndex index = LuceneIndex.open(folder, Matching.WORDS)) {
            assertThat(index.verify()).isEmpty();
            assertThat(index.stats()).returns(1L, IndexStats::sources).returns(2L, IndexStats::passages);
            assertThat(index.text(removed)).isEmpty();
            assertThat(index.search(PassageQuery.of("advisors storm"), 10))
                    .allMatch(hit -> hit.passage().source().location().equals("/in/visit.txt"));
        }
    }

    private String idOf(String location) {
        try (EvidenceIndex index = LuceneIndex.open(folder, Matching.WORDS)) {
            return index.sources().stream()
                    .filter(source -> source.location().equals(location))
                    .map(Source::id)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Finds every text equally near. */
    private static final class OneDirection implements EmbeddingModel {

        @Override
        public float[] query(String text) {
            float[] vector = new float[Embedder.DIMENSIONS];
            vector[0] = 1;
            return vector;
        }

        @Override
        public List<float[]> passages(List<String> texts) {
            return texts.stream().map(this::query).toList();
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }

    @Test
    void addsATextTooShortToHaveCopiesToLongerOnes() {
        write(article("/in/visit.txt", VISIT));

        write(article("/in/short.txt", "It rained."));

        assertThat(search("rained").getFirst().passage().text()).isEqualTo("It rained.");
    }

    @Test
    void writesIntoNoFolderOfSomebodyElse() throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Files.createDirectory(documents.resolve("letters"));
        for (boolean rebuild : new boolean[] {false, true}) {
            assertThatThrownBy(() -> writer(documents, rebuild))
                    .isInstanceOf(IndexException.class)
                    .hasMessageContaining("is no index of Stet's: it holds letters; name a folder that is empty");
        }
        Path other = folder.resolve("other");
        try (var directory = FSDirectory.open(other);
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.commit();
        }
        assertThatThrownBy(() -> writer(other, true)).hasMessageContaining("the index of another program");
    }

    @Test
    void makesADamagedIndexAnewOnlyWhenAsked() throws IOException {
        write(article("/in/a.txt", STORM));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(name -> name.toString().contains("segments_")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertThatThrownBy(() -> writer(folder, false))
                .hasMessageContaining("is damaged; make it anew with: stet index add --rebuild PATH");
        writer(folder, true).close();
    }

    private static EvidenceIndexWriter writer(Path place, boolean rebuild) {
        return LuceneIndex.writer(place, new WriterOptions(false, rebuild, Optional.empty()));
    }

    @Test
    void givesTheSameIdsWhereverTheFilesLie() {
        assertThat(idOf(folder.resolve("one"), "/home/a/visit.txt"))
                .isEqualTo(idOf(folder.resolve("two"), "/b/visit.txt"));
    }

    @Test
    void saysWhyAnIndexCannotBeUsed() throws IOException {
        assertThatThrownBy(() -> LuceneIndex.open(folder.resolve("none")))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("There is no index in");
        try (EvidenceIndexWriter first = LuceneIndex.writer(folder, WriterOptions.wordsOnly())) {
            first.commit();
            assertThatThrownBy(() -> LuceneIndex.writer(folder, WriterOptions.wordsOnly()))
                    .isInstanceOf(IndexException.class)
                    .hasMessageContaining("another process");
        }
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        assertThatThrownBy(() -> LuceneIndex.writer(file, WriterOptions.wordsOnly()))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void saysThatAnIndexIsDamaged() throws IOException {
        write(article("/in/a.txt", STORM));
        try (var files = Files.newDirectoryStream(folder, "segments_*")) {
            Files.writeString(files.iterator().next(), "damaged");
        }
        assertThatThrownBy(() -> LuceneIndex.open(folder))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void letsNoSourceFillAList() {
        String chronicle = "The harbour of Ostend was closed by a storm. ".repeat(60);
        write(
                article("/in/chronicle.txt", chronicle),
                article("/in/short.txt", "The harbour of Ostend was closed by a storm."));

        assertThat(search("storm Ostend harbour closed").subList(0, 2))
                .extracting(hit -> hit.passage().source().location())
                .containsExactly("/in/chronicle.txt", "/in/short.txt");
    }

    @Test
    void remembersWhenAPlaceWasFirstSeen() {
        LocalDate day = LocalDate.of(2024, 3, 25);
        writeOn(day, article("/in/a.txt", STORM));
        writeOn(day.plusDays(5), article("/in/a.txt", VISIT), article("/in/b.txt", STORM));

        try (EvidenceIndex index = LuceneIndex.open(folder)) {
            assertThat(index.sources())
                    .extracting(Source::location, Source::firstSeen)
                    .containsExactlyInAnyOrder(
                            tuple("/in/a.txt", Optional.of(day)), tuple("/in/b.txt", Optional.of(day.plusDays(5))));
        }
    }

    @Test
    void isMadeAnewAndKeepsTheOldUntilThen() throws IOException {
        write(article("/in/a.txt", STORM));
        WriterOptions anew = new WriterOptions(false, true, Optional.empty());
        try (EvidenceIndexWriter writer = LuceneIndex.writer(folder, anew)) {
            writer.add(article("/in/b.txt", VISIT));
            assertThat(search("storm")).isNotEmpty();
            writer.commit();
        }
        assertThat(search("storm")).isEmpty();
        assertThat(search("visit")).isNotEmpty();

        try (var files = Files.newDirectoryStream(folder, "segments_*")) {
            Files.writeString(files.iterator().next(), "damaged");
        }
        try (EvidenceIndexWriter writer = LuceneIndex.writer(folder, anew)) {
            writer.add(article("/in/a.txt", STORM));
            writer.commit();
        }
        assertThat(search("storm")).isNotEmpty();
    }

    private void writeOn(LocalDate day, Article... articles) {
        WriterOptions options = new WriterOptions(false, false, Optional.of(day));
        try (EvidenceIndexWriter writer = LuceneIndex.writer(folder, options)) {
            List.of(articles).forEach(writer::add);
            writer.commit();
        }
    }

    private static String idOf(Path index, String location) {
        try (EvidenceIndexWriter writer = LuceneIndex.writer(index, WriterOptions.wordsOnly())) {
            writer.add(article(location, STORM));
            writer.commit();
        }
        try (EvidenceIndex open = LuceneIndex.open(index)) {
            return open.sources().getFirst().id();
        }
    }

    private void write(Article... articles) {
        try (EvidenceIndexWriter writer = LuceneIndex.writer(folder, WriterOptions.wordsOnly())) {
            List.of(articles).forEach(writer::add);
            writer.commit();
        }
    }

    private List<ScoredPassage> search(String words) {
        try (EvidenceIndex index = LuceneIndex.open(folder)) {
            return index.search(PassageQuery.of(words), 10);
        }
    }

    private static Article article(String location, String text) {
        return new Article(
                "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "en", location, text);
    }
}
