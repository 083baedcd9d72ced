package stet.chunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stet.model.Article;
import stet.model.Chunk;

class ChunkerTest {

    private static Article article(String text) {
        return new Article("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "en", "-", text);
    }

    @Test
    void keepsSentencesWholeWithinTheBudget() {
        String text = "One man went. Two men stayed.\n\nThree men came back. Four men slept.";

        List<Chunk> chunks = new Chunker().chunk(article(text), 8);

        assertThat(chunks)
                .extracting(Chunk::text)
                .containsExactly("One man went. Two men stayed.", "Three men came back.", "Four men slept.");
        assertThat(chunks).allMatch(c -> c.text().equals(c.span().of(text)) && c.tokens() <= 8);
        assertThat(chunks).extracting(Chunk::index).containsExactly(0, 1, 2);
    }

    @Test
    void givesASentenceOverTheBudgetAChunkOfItsOwn() {
        assertThat(new Chunker().chunk(article("A long sentence stands here alone. Short one."), 3))
                .extracting(Chunk::text)
                .containsExactly("A long sentence stands here alone.", "Short one.");
    }

    @Test
    void refusesABudgetOfNothing() {
        assertThatThrownBy(() -> new Chunker().chunk(article("x"), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsNoChunkInNoText() {
        assertThat(new Chunker().chunk(article(" \n"), 100)).isEmpty();
    }
}
