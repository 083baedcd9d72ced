package stet.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import stet.ingest.Ingest;
import stet.ingest.Limits;
import stet.ingest.UnreadableException;
import stet.model.Article;
import stet.model.Span;

/**
 * An article with known errors, and sources that have it right.
 *
 * @param planted the errors
 * @param clean where the article is right and a source says so too
 */
record PlantedCase(String name, Article article, List<Article> sources, List<Planted> planted, List<Span> clean) {

    PlantedCase {
        sources = List.copyOf(sources);
        planted = List.copyOf(planted);
        clean = List.copyOf(clean);
    }

    /**
     * A planted error.
     *
     * @param error what is wrong: number, date, duration, name, title, quote or polarity
     * @param correct what it should say
     */
    record Planted(Span span, String error, String correct) {}

    /** Reads every case in {@code folder}, one subfolder each, in the order of their names. */
    static List<PlantedCase> readAll(Path folder) throws IOException {
        List<PlantedCase> cases = new ArrayList<>();
        for (Path one : sorted(folder)) {
            if (Files.isDirectory(one)) {
                cases.add(read(one));
            }
        }
        return cases;
    }

    private static PlantedCase read(Path folder) throws IOException {
        Article article = ingest(folder.resolve("article.txt"));
        GoldText text = GoldText.of(folder.resolve("expected.json"), article.text());
        List<Planted> planted = new ArrayList<>();
        for (JsonNode mark : text.required(text.marks(), "planted")) {
            String error = text.required(mark, "error").asText();
            planted.add(new Planted(
                    text.span(mark), error, text.required(mark, "correct").asText()));
        }
        List<Span> clean = new ArrayList<>();
        text.required(text.marks(), "clean").forEach(mark -> clean.add(text.span(mark)));
        List<Article> sources = new ArrayList<>();
        for (Path source : sorted(folder.resolve("sources"))) {
            sources.add(ingest(source));
        }
        String name = String.valueOf(folder.getFileName());
        return new PlantedCase(name, article.withPublished(text.published()), sources, planted, clean);
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static Article ingest(Path file) throws IOException {
        try {
            return new Ingest(Limits.standard()).article(file.toString(), InputStream.nullInputStream());
        } catch (UnreadableException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
