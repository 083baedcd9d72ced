package stet.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.model.Article;
import stet.model.Source;

class OriginsTest {

    private static final int CASES = 200;

    @TempDir
    Path folder;

    @Test
    void wireCopiesOfOneReportShareAnOrigin() {
        List<Article> articles = new ArrayList<>();
        for (int seed = 0; seed < CASES; seed++) {
            WireStory story = new WireStory(seed);
            articles.add(article(seed + "/wire", story.report()));
            articles.add(article(seed + "/copy", story.copy()));
        }
        Map<String, String> origins = originsAfterAdding(articles);

        long together = numbered()
                .filter(seed ->
                        origins.getOrDefault(seed + "/wire", "").equals(origins.getOrDefault(seed + "/copy", "?")))
                .count();
        assertThat(together).isGreaterThanOrEqualTo(CASES * 95 / 100);
        assertThat(origins.values().stream().distinct()).hasSizeGreaterThanOrEqualTo(CASES);
    }

    @Test
    void aReportWithItsSentencesInAnotherOrderIsACopy() {
        List<Article> articles = new ArrayList<>();
        for (int seed = 0; seed < CASES; seed++) {
            String report = new WireStory(seed).report();
            List<String> sentences = new ArrayList<>(List.of(report.split("(?<=\\.)\\s+", -1)));
            List<String> brief = new ArrayList<>(sentences.subList(0, 4));
            articles.add(article(seed + "/wire", String.join(" ", brief)));
            Collections.reverse(brief);
            articles.add(article(seed + "/copy", String.join(" ", brief)));
        }
        Map<String, String> origins = originsAfterAdding(articles);

        assertThat(numbered())
                .allMatch(seed ->
                        origins.getOrDefault(seed + "/wire", "").equals(origins.getOrDefault(seed + "/copy", "?")));
        assertThat(origins.values().stream().distinct()).hasSize(CASES);
    }

    @Test
    void differentReportsOfOneEventKeepTheirOrigins() {
        List<Article> articles = new ArrayList<>();
        for (int seed = 0; seed < CASES; seed++) {
            WireStory story = new WireStory(seed);
            articles.add(article(seed + "/wire", story.report()));
            articles.add(article(seed + "/other", story.otherReport()));
        }
        Map<String, String> origins = originsAfterAdding(articles);

        assertThat(origins.values()).doesNotHaveDuplicates();
    }

    @Test
    void doesNotDependOnTheOrderNorOnHowManyCommits() {
        WireStory story = new WireStory(1);
        Article wire = article("wire", story.report());
        Article copy = article("copy", story.copy());
        Article other = article("other", story.otherReport());

        Map<String, String> once = originsAfterAdding(List.of(wire, copy, other));
        write("again", List.of(other));
        write("again", List.of(copy));
        write("again", List.of(wire));

        assertThat(origins("again")).isEqualTo(once);
    }

    @Test
    void aGroupBreaksUpWhenTheSourceThatHeldItTogetherGoes() {
        WireStory one = new WireStory(1);
        WireStory two = new WireStory(2);
        Article both = article("both", one.report() + "\n\n" + two.report());
        write("index", List.of(article("one", one.report()), article("two", two.report()), both));
        assertThat(origins("index").values()).containsOnly(origins("index").get("one"));

        try (EvidenceIndexWriter writer = LuceneIndex.writer(folder.resolve("index"), WriterOptions.wordsOnly())) {
            writer.notAddedAgain("both").keySet().forEach(writer::remove);
            writer.commit();
        }

        assertThat(origins("index").values()).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void copiesStayTogetherWhenOneOfThemGoes() {
        String report = new WireStory(1).report();
        for (String gone : List.of("one", "two", "three")) {
            write(
                    gone,
                    List.of(article("one", report), article("two", report + " It went on."), article("three", report)));
            try (EvidenceIndexWriter writer = LuceneIndex.writer(folder.resolve(gone), WriterOptions.wordsOnly())) {
                writer.notAddedAgain(gone).keySet().forEach(writer::remove);
                writer.commit();
            }

            assertThat(origins(gone)).hasSize(2).doesNotContainKey(gone);
            assertThat(origins(gone).values().stream().distinct()).hasSize(1);
        }
    }

    private static Stream<String> numbered() {
        return IntStream.range(0, CASES).mapToObj(Integer::toString);
    }

    private Map<String, String> originsAfterAdding(List<Article> articles) {
        write("index", articles);
        return origins("index");
    }

    private void write(String name, List<Article> articles) {
        try (EvidenceIndexWriter writer = LuceneIndex.writer(folder.resolve(name), WriterOptions.wordsOnly())) {
            articles.forEach(writer::add);
            writer.commit();
        }
    }

    private Map<String, String> origins(String name) {
        try (EvidenceIndex index = LuceneIndex.open(folder.resolve(name))) {
            return index.sources().stream()
                    .collect(Collectors.toMap(Source::location, Source::origin, (a, b) -> a, TreeMap::new));
        }
    }

    private static Article article(String location, String text) {
        return new Article(
                "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "en", location, text);
    }

    /** A made-up event with a report of it, a copy as an outlet would print it, and another outlet's own report. */
    private static final class WireStory {
        private static final List<String> SYLLABLES =
                List.of("ka", "lo", "mi", "ter", "ban", "sol", "ve", "rin", "do", "pas", "gu", "nel");
        private static final List<String> CREDITS =
                List.of("(Reuters) - ", "(AP) -- ", "By our own correspondent\n\n", "");
        private static final int SENTENCES = 14;

        private final Random random;
        private final String names;
        private final String quote;
        private final String background;
        private final List<String> sentences;
        private final List<String> otherSentences;

        WireStory(int seed) {
            random = new Random(seed);
            names = words(4);
            quote = "\"" + words(16) + ",\" the minister said on Tuesday.";
            background = names + " first met " + words(14) + " in the spring of last year.";
            sentences = sentences();
            otherSentences = sentences();
        }

        /** Two reports of one event name the same people, quote the same words and tell the same background. */
        private List<String> sentences() {
            List<String> made = new ArrayList<>();
            for (int i = 0; i < SENTENCES; i++) {
                made.add((i % 3 == 0 ? names + " " : "") + words(12) + ".");
            }
            made.add(3, quote);
            made.add(7, background);
            return made;
        }

        private String words(int count) {
            return Stream.generate(() -> any(SYLLABLES) + any(SYLLABLES))
                    .limit(count)
                    .collect(Collectors.joining(" "));
        }

        private String any(List<String> choices) {
            return choices.get(random.nextInt(choices.size()));
        }

        String report() {
            return "LISBON (Reuters) - " + String.join(" ", sentences);
        }

        /** Another head and credit, and up to half of the tail cut off. */
        String copy() {
            int kept = SENTENCES / 2 + random.nextInt(SENTENCES / 2);
            String head = "The day's news from the region: officials spoke at length about what had happened. ";
            String body = String.join(" ", sentences.subList(1, kept));
            return any(CREDITS) + head + body + " Write to us at the usual address.";
        }

        String otherReport() {
            return String.join(" ", otherSentences);
        }
    }
}
