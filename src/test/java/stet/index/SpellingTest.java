package stet.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.model.Article;

class SpellingTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "67 million|67m",
                "67 million|67,000,000",
                "$2.5bn|2.5 billion dollars",
                "1,200|1200",
                "Oct. 7|7 October",
                "October 7th|7 Oct",
                "Sept. 3|September 3",
            })
    void findsTheOtherSpelling(String written, String asked) {
        write("It was about " + written + " then.", "It was about 68 and 8 thousand then, in November 9.");

        assertThat(firstHit(asked)).contains(written);
    }

    @ParameterizedTest
    @CsvSource({"7 May,8 May", "67 million,67 billion", "41 October,42 October"})
    void keepsOtherNumbersApart(String written, String asked) {
        write("Then " + written + " came.", "Then " + asked + " came.");

        assertThat(firstHit(asked)).contains(asked);
    }

    private String firstHit(String words) {
        try (EvidenceIndex index = LuceneIndex.open(folder)) {
            return index.search(PassageQuery.of(words), 1).getFirst().passage().text();
        }
    }

    private void write(String... texts) {
        try (EvidenceIndexWriter writer = LuceneIndex.writer(folder, WriterOptions.wordsOnly())) {
            for (String text : texts) {
                writer.add(article(text));
            }
            writer.commit();
        }
    }

    private static Article article(String text) {
        return new Article(
                "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "en", text, text);
    }
}
