package stet.claim;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.model.Article;
import stet.model.Claim;
import stet.model.ClaimKind;
import stet.model.Digest;
import stet.model.Mention;
import stet.model.Note;
import stet.model.Span;
import stet.text.MachineAddress;

/** What a model says the claims of an article are, as far as the article bears it out. */
final class ModelClaims {

    private static final int DIGITS = 8;

    private final Article article;
    private final stet.text.QuoteFinder quotes;
    private final ModelContexts contexts;
    private final Checkworthiness checkworthiness = Checkworthiness.trained();
    private final List<Claim> claims = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<String> reported = new ArrayList<>();
    private int said;
    private int dropped;

    ModelClaims(Article article) {
        this.article = article;
        this.quotes = new stet.text.QuoteFinder(article.text());
        this.contexts = ModelContexts.of(article);
    }

    void add(JsonNode answer) {
        answer.get("instructions").forEach(instruction -> reported.add(instruction.asText()));
        for (JsonNode item : answer.get("claims")) {
            said++;
            Optional<Claim> claim = claim(item);
            claim.filter(c -> ids.add(c.id())).ifPresent(claims::add);
            dropped += claim.isPresent() ? 0 : 1;
        }
    }

    /** The claims found offline with these among them, leaving out what is there already. */
    List<Claim> mergedInto(List<Claim> offline) {
        List<Claim> all = new ArrayList<>(offline);
        claims.stream()
                .filter(claim -> offline.stream().noneMatch(known -> isSame(known, claim)))
                .forEach(all::add);
        all.sort(Comparator.comparing(Claim::span));
        return List.copyOf(all);
    }

    private static boolean isSame(Claim known, Claim claim) {
        return known.span().overlaps(claim.span())
                && (known.kind() == claim.kind() || (isClause(known.kind()) && isClause(claim.kind())));
    }

    private static boolean isClause(ClaimKind kind) {
        return kind == ClaimKind.EVENT || kind == ClaimKind.RELATION;
    }

    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        MachineAddress.note(article.location(), article.text(), reported).ifPresent(notes::add);
        if (dropped > 0) {
            notes.add(new Note(
                    "claims",
                    "Left out of the model's claims because the article does not bear them out: %d of %d."
                            .formatted(dropped, said)));
        }
        return notes;
    }

    private Optional<Claim> claim(JsonNode item) {
        Optional<Span> span = quotes.find(item.get("quote").asText())
                .filter(at -> !contexts.isQuoted(at) && !MachineAddress.isIn(at.of(article.text())));
        return span.flatMap(contexts::holding).flatMap(context -> claim(context, span.get(), item));
    }

    private Optional<Claim> claim(Context context, Span span, JsonNode item) {
        return ModelValue.of(context.sentence(), span, item)
                .normalized()
                .map(value -> context.claim(
                        id(value.kind(), span),
                        new Mention(span, value),
                        checkworthiness.score(context.sentence().span().of(article.text()))));
    }

    /** Told apart from the ids of claims found offline by the first letter. */
    private String id(ClaimKind kind, Span span) {
        return "m-" + Digest.sha256(kind + "\n" + span.of(article.text()), DIGITS);
    }
}
