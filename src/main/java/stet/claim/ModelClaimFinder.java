package stet.claim;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stet.chunk.Chunker;
import stet.llm.JsonSchema;
import stet.llm.LanguageModel;
import stet.llm.ModelException;
import stet.llm.Prompts;
import stet.model.Article;
import stet.model.Chunk;
import stet.model.Claim;
import stet.model.Digest;
import stet.model.Normalized;
import stet.model.Problem;
import stet.model.Span;
import stet.text.Grounding;
import stet.text.MachineAddress;
import stet.text.QuoteFinder;
import stet.text.Sentences;

/**
 * Asks a model for events, relations, titles and reported statements that rules miss. A claim counts only if its quote
 * stands in the article and its parts stand in the quote; numbers and dates are left to the rules, which read them
 * exactly.
 */
public final class ModelClaimFinder {

    private static final int CHUNK_TOKENS = 4_000;
    private static final int LIMIT = 20;
    private static final double CHECKWORTHINESS = 0.5;
    private static final JsonSchema SCHEMA = JsonSchema.parse("claims", """
            {"type":"object","required":["claims","instructions"],"properties":{
              "claims":{"type":"array","items":{"type":"object",
                "required":["quote","statement","kind","subject","action","object"],
                "properties":{"quote":{"type":"string"},"statement":{"type":"string"},
                  "kind":{"type":"string","enum":["EVENT","RELATION","ROLE","ATTRIBUTION"]},
                  "subject":{"type":"string"},"action":{"type":"string"},"object":{"type":"string"}}}},
              "instructions":{"type":"array","items":{"type":"string"}}}}
            """);

    private final LanguageModel model;
    private final Prompts prompts;

    /** A finder that asks {@code model}. */
    public ModelClaimFinder(LanguageModel model, Prompts prompts) {
        this.model = model;
        this.prompts = prompts;
    }

    /**
     * What a model found.
     *
     * @param claims in the article's order
     * @param dropped how many of the model's claims the article did not bear out
     */
    public record Found(List<Claim> claims, int dropped, List<Problem> problems) {

        public Found {
            claims = List.copyOf(claims);
            problems = List.copyOf(problems);
        }

        /** The claims found offline with these between them, leaving out what is there already. */
        public List<Claim> mergedInto(List<Claim> offline) {
            List<Claim> all = new ArrayList<>(offline);
            for (Claim claim : claims) {
                boolean there = offline.stream()
                        .anyMatch(known ->
                                known.kind() == claim.kind() && known.span().overlaps(claim.span()));
                if (!there) {
                    all.add(claim);
                }
            }
            all.sort((one, other) -> one.span().compareTo(other.span()));
            return List.copyOf(all);
        }
    }

    /** Asks chunk by chunk; a chunk on which the model fails adds a problem and no claims. */
    public Found find(Article article) {
        Reading reading = new Reading(article);
        for (Chunk chunk : new Chunker().chunk(article, CHUNK_TOKENS)) {
            try {
                reading.add(model.extract(
                        prompts.render(
                                "claims",
                                Map.of(
                                        "article", chunk.text(),
                                        "limit", Integer.toString(LIMIT),
                                        "published",
                                                article.published()
                                                        .map(LocalDate::toString)
                                                        .orElse("an unknown day"))),
                        SCHEMA));
            } catch (ModelException e) {
                reading.problem(e.getMessage());
            }
        }
        return reading.found();
    }

    /** Checks what the model says against one article. */
    private static final class Reading {
        private final Article article;
        private final QuoteFinder quotes;
        private final Grounding grounding;
        private final List<Span> sentences;
        private final List<Claim> claims = new ArrayList<>();
        private final Set<String> ids = new HashSet<>();
        private final List<Problem> problems = new ArrayList<>();
        private int dropped;

        Reading(Article article) {
            this.article = article;
            this.quotes = new QuoteFinder(article.text());
            this.grounding = Grounding.in(article.text());
            this.sentences = new Sentences().spans(article.text());
        }

        Found found() {
            claims.sort((one, other) -> one.span().compareTo(other.span()));
            return new Found(claims, dropped, problems);
        }

        void problem(String message) {
            problems.add(new Problem(article.location(), message));
        }

        void add(JsonNode answer) {
            if (!answer.get("instructions").isEmpty()) {
                problem("The article seems to hold instructions for a language model; they were not followed.");
            }
            for (JsonNode item : answer.get("claims")) {
                Optional<Claim> claim = claim(item);
                if (claim.isEmpty()) {
                    dropped++;
                } else if (ids.add(claim.get().id())) {
                    claims.add(claim.get());
                }
            }
        }

        private Optional<Claim> claim(JsonNode item) {
            Optional<Span> span =
                    quotes.find(item.get("quote").asText()).filter(at -> !MachineAddress.isIn(at.of(article.text())));
            Optional<Span> sentence = span.flatMap(this::sentence);
            if (sentence.isEmpty() || !partsStandIn(span.get().of(article.text()), item)) {
                return Optional.empty();
            }
            String quote = span.get().of(article.text());
            Normalized normalized = normalized(item);
            String said = item.get("statement").asText().strip();
            // A statement in other words may say other things; the quote cannot.
            String statement = grounding.holdsFacts(said) && Grounding.in(quote).holds(said) ? said : quote;
            String id = "m" + Digest.sha256(normalized.kind() + " " + quote).substring(0, 12);
            return Optional.of(new Claim(
                    id,
                    quote,
                    span.get(),
                    sentence.get(),
                    statement,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Claim.Nature.FACT,
                    normalized,
                    CHECKWORTHINESS));
        }

        private Optional<Span> sentence(Span span) {
            return sentences.stream().filter(s -> s.contains(span)).findFirst();
        }

        private static boolean partsStandIn(String quote, JsonNode item) {
            QuoteFinder in = new QuoteFinder(quote);
            String object = item.get("object").asText();
            return in.find(item.get("subject").asText()).isPresent()
                    && in.find(item.get("action").asText()).isPresent()
                    && (object.isBlank() || in.find(object).isPresent());
        }

        private static Normalized normalized(JsonNode item) {
            String subject = item.get("subject").asText().strip();
            String action = item.get("action").asText().strip();
            String object = item.get("object").asText().strip();
            return switch (item.get("kind").asText()) {
                case "RELATION" -> new Normalized.Relation(subject, action, object, false);
                case "ROLE" -> new Normalized.Role(subject, object.isEmpty() ? action : object, Optional.empty());
                case "ATTRIBUTION" -> new Normalized.Reported(subject, action, object);
                default ->
                    new Normalized.Event(
                            Optional.of(subject),
                            action,
                            Optional.of(object).filter(o -> !o.isEmpty()),
                            Optional.empty(),
                            Optional.empty(),
                            false,
                            Optional.empty());
            };
        }
    }
}
