package stet.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import stet.ingest.Ingest;
import stet.ingest.UnreadableException;
import stet.model.Article;

/**
 * Measures how much of the article's text is found on web pages, in the folder layout of the article extraction
 * benchmark (Zyte, 2020): {@code ground-truth.json} and {@code html/ID.html.gz}.
 */
public final class HtmlExtraction {

    private static final Pattern DAY_IN_ADDRESS =
            Pattern.compile("(?<!\\d)(20[0-2]\\d)[/-]?(0[1-9]|1[0-2])[/-]?(\\d\\d)(?!\\d)");

    private final Ingest ingest;

    /** Measures this reader. */
    public HtmlExtraction(Ingest ingest) {
        this.ingest = ingest;
    }

    /** One page. */
    private record Page(String id, String url, ShingleMatch match, Article article) {

        /** The day that many sites put into the addresses of their articles. */
        Optional<LocalDate> dayInAddress() {
            return DAY_IN_ADDRESS
                    .matcher(url)
                    .results()
                    .flatMap(found -> {
                        YearMonth month =
                                YearMonth.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
                        int day = Integer.parseInt(found.group(3));
                        return month.isValidDay(day) ? Stream.of(month.atDay(day)) : Stream.empty();
                    })
                    .findFirst();
        }

        /** Whether the day found is that of the address, or a neighbour of it, as time zones differ. */
        boolean isDayOfAddress() {
            return article.published()
                    .flatMap(found -> dayInAddress().map(day -> Math.abs(ChronoUnit.DAYS.between(day, found)) <= 1))
                    .orElse(false);
        }

        String line() {
            return String.format(Locale.ROOT, "%.3f %.3f %s %s", match.precision(), match.recall(), id, url);
        }
    }

    /**
     * Reads every page of the folder and prints the figures, then a line for each page, the worst last.
     *
     * @throws IOException where the folder cannot be read
     */
    public void run(Path folder, PrintWriter out) throws IOException {
        List<Page> pages = pages(folder);
        List<ShingleMatch> matches = pages.stream().map(Page::match).toList();
        out.println("pages " + pages.size());
        out.println(String.format(
                Locale.ROOT,
                "precision %.3f, recall %.3f, F1 %.3f",
                ShingleMatch.precision(matches),
                ShingleMatch.recall(matches),
                ShingleMatch.f1(matches)));
        out.println(String.format(
                Locale.ROOT,
                "title on %d, day on %d, author on %d, publisher on %d",
                count(pages, article -> !article.title().isEmpty()),
                count(pages, article -> article.published().isPresent()),
                count(pages, article -> article.author().isPresent()),
                count(pages, article -> article.publisher().isPresent())));
        List<Page> dated =
                pages.stream().filter(page -> page.dayInAddress().isPresent()).toList();
        out.println(String.format(
                Locale.ROOT,
                "day within one of that in the address on %d of %d pages that have one there",
                dated.stream().filter(Page::isDayOfAddress).count(),
                dated.size()));
        pages.stream()
                .sorted(Comparator.comparingDouble((Page page) -> -page.match().f1())
                        .thenComparing(Page::id))
                .map(Page::line)
                .forEach(out::println);
        out.flush();
    }

    private static long count(List<Page> pages, Predicate<Article> condition) {
        return pages.stream().map(Page::article).filter(condition).count();
    }

    private List<Page> pages(Path folder) throws IOException {
        JsonNode truth =
                new ObjectMapper().readTree(folder.resolve("ground-truth.json").toFile());
        TreeMap<String, JsonNode> sorted = new TreeMap<>();
        truth.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        List<Page> pages = new ArrayList<>();
        for (var entry : sorted.entrySet()) {
            Article article = article(folder.resolve("html").resolve(entry.getKey() + ".html.gz"));
            String expected = entry.getValue().path("articleBody").asText();
            ShingleMatch match = ShingleMatch.of(expected, article.text());
            pages.add(new Page(entry.getKey(), entry.getValue().path("url").asText(), match, article));
        }
        return pages;
    }

    private Article article(Path file) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return ingest.article("-", new ByteArrayInputStream(in.readAllBytes()));
        } catch (UnreadableException e) {
            return new Article(
                    "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "en", "-", "");
        }
    }
}
