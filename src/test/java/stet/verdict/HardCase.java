package stet.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stet.claim.ClaimExtractor;
import stet.model.Article;
import stet.model.CheckedClaim;
import stet.model.Claim;
import stet.model.Claim.Nature;
import stet.model.Mention;
import stet.model.Normalized;
import stet.model.Passage;
import stet.model.ScoredPassage;
import stet.model.Source;
import stet.model.Span;
import stet.model.Verdict.Label;
import stet.text.Tokens;
import stet.text.quantity.QuantityRecognizer;
import stet.text.quantity.ScoreRecognizer;
import stet.text.time.TimeRecognizer;

/**
 * A claim, the one passage that there is to judge it by, and the right verdict. What the article says before the claim's
 * sentence, where the case turns on what the article is about, is in the field {@code lead}.
 */
record HardCase(String id, String reconciler, JsonNode fields, Label label) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<HardCase> all(String reconciler) {
        try (InputStream in = HardCase.class.getResourceAsStream(reconciler + ".jsonl")) {
            List<HardCase> cases = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                JsonNode node = JSON.readTree(line);
                cases.add(new HardCase(
                        node.get("id").asText(),
                        reconciler,
                        node,
                        Label.valueOf(node.get("label").asText())));
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String field) {
        return fields.path(field).asText("");
    }

    private LocalDate day(String field) {
        return LocalDate.parse(text(field));
    }

    CheckedClaim judge(Judge judge) {
        return judge.judge(claim(), article(), List.of(new ScoredPassage(passage(), 1)));
    }

    private Passage passage() {
        String evidence = text("evidence");
        var source = new Source(
                "s1", "", Optional.of("Example Times"), Optional.of(day("evidenceDate")), "s1.txt", "", "s1");
        return new Passage(source, new Span(0, evidence.length()), evidence);
    }

    private Article article() {
        return new Article(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of(day("articleDate")),
                Optional.empty(),
                "en",
                "article.txt",
                lead() + text("claim"));
    }

    private String lead() {
        return text("lead").isEmpty() ? "" : text("lead") + " ";
    }

    private Claim claim() {
        String sentence = text("claim");
        int before = lead().length();
        int start = before + sentence.indexOf(text("quote"));
        Span span = new Span(start, start + text("quote").length());
        return new Claim(
                id,
                text("quote"),
                span,
                new Span(before, before + sentence.length()),
                sentence,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Nature.FACT,
                normalized(span.shift(-before)),
                1);
    }

    private Normalized normalized(Span span) {
        return switch (text("kind")) {
            case "ROLE" ->
                new Normalized.Role(
                        text("person"),
                        text("title"),
                        Optional.of(text("status")).filter(s -> !s.isEmpty()));
            case "NAME", "TITLE" -> role(span.shift(lead().length()));
            case "QUOTE" ->
                new Normalized.Quote(
                        text("quote").replaceAll("[\"“”]", ""),
                        Optional.of(text("speaker")).filter(s -> !s.isEmpty()),
                        true);
            case "ATTRIBUTION" -> new Normalized.Reported(text("speaker"), "say", text("quote"));
            case "EVENT" ->
                new Normalized.Event(
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty());
            default -> value(span);
        };
    }

    /** What the extractor reads there. */
    private Normalized role(Span span) {
        return new ClaimExtractor()
                .extract(article()).stream()
                        .filter(claim -> claim.span().overlaps(span))
                        .map(Claim::normalized)
                        .filter(Normalized.Role.class::isInstance)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(id + ": no role at " + text("quote")));
    }

    /** What the recognizers read at the claim's span. */
    private Normalized value(Span span) {
        Tokens tokens = Tokens.of(text("claim"));
        Stream<Mention> times = new TimeRecognizer().recognize(tokens, Optional.of(day("articleDate"))).stream();
        Stream<Mention> quantities = new QuantityRecognizer().recognize(tokens).stream();
        Stream<Mention> scores = new ScoreRecognizer().recognize(tokens).stream();
        quantities = Stream.concat(scores, quantities);
        Stream<Mention> both = text("kind").equals("TIME") ? times : quantities;
        return both.filter(m -> m.span().overlaps(span))
                .map(Mention::value)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(id + ": nothing recognized at " + text("quote")));
    }
}
