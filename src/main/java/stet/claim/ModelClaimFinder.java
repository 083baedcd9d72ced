package stet.claim;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import stet.chunk.Chunker;
import stet.llm.JsonSchema;
import stet.llm.LanguageModel;
import stet.llm.ModelException;
import stet.llm.Prompts;
import stet.model.Article;
import stet.model.Chunk;
import stet.model.Claim;
import stet.model.Outcome;
import stet.model.Problem;

/**
 * Asks a model for events, relations, titles and reported statements that rules miss. A claim counts only if its quote
 * stands in the article and its parts stand in the quote; numbers and dates are left to the rules, which read them
 * exactly.
 */
public final class ModelClaimFinder {

    private static final int CHUNK_TOKENS = 4_000;
    private static final int LIMIT = 20;
    private static final JsonSchema SCHEMA = JsonSchema.parse("claims", """
            {"type":"object","required":["claims","instructions"],"properties":{
              "claims":{"type":"array","items":{"type":"object",
                "required":["quote","kind","subject","action","object"],
                "properties":{"quote":{"type":"string"},
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
     * The claims found offline together with those that the model adds, in the article's order. Asks chunk by chunk; a
     * chunk on which the model fails adds a problem and no claims.
     */
    public Outcome<List<Claim>> find(Article article, List<Claim> offline) {
        ModelClaims claims = new ModelClaims(article);
        List<Problem> problems = new ArrayList<>();
        for (Chunk chunk : new Chunker().chunk(article, CHUNK_TOKENS)) {
            try {
                claims.add(ask(article, chunk));
            } catch (ModelException e) {
                problems.add(new Problem("claims", e.getMessage()));
            }
        }
        return new Outcome<>(
                claims.mergedInto(offline), problems.stream().distinct().toList(), claims.notes());
    }

    private JsonNode ask(Article article, Chunk chunk) {
        Map<String, String> values = Map.of(
                "article",
                chunk.text(),
                "limit",
                Integer.toString(LIMIT),
                "published",
                article.published().map(LocalDate::toString).orElse("an unknown day"));
        return model.extract(prompts.render("claims", values), SCHEMA);
    }
}
