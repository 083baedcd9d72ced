package stet.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import stet.eval.ClaimsReport.Difference;
import stet.model.Article;
import stet.model.Claim;
import stet.model.ClaimKind;
import stet.model.Normalized;
import stet.report.NormalizedJson;

/** Precision and recall of claim extraction on articles marked by hand; see {@code docs/claims-annotation.md}. */
public final class ClaimsEval {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<GoldPart, Map<ClaimKind, KindScore>> scores = new EnumMap<>(GoldPart.class);
    private final List<Difference> differences = new ArrayList<>();

    private ClaimsEval() {}

    /**
     * Runs {@code extractor} over every marked article in {@code folder}.
     *
     * @throws IOException when a file cannot be read
     * @throws GoldFormatException when a mark cannot be used
     */
    public static ClaimsReport run(Path folder, Function<Article, List<Claim>> extractor) throws IOException {
        ClaimsEval eval = new ClaimsEval();
        for (GoldArticle gold : GoldFolder.read(folder)) {
            eval.compare(gold, extractor.apply(gold.article()));
        }
        Map<GoldPart, List<KindScore>> rows = new EnumMap<>(GoldPart.class);
        for (GoldPart part : GoldPart.values()) {
            rows.put(part, withSum(eval.scores.getOrDefault(part, Map.of())));
        }
        return new ClaimsReport(rows, eval.differences);
    }

    private void compare(GoldArticle gold, List<Claim> found) {
        ClaimPairing pairing = ClaimPairing.of(gold.claims(), found);
        boolean readable = gold.part() != GoldPart.HELD_OUT;
        Map<ClaimKind, KindScore> scores =
                this.scores.computeIfAbsent(gold.part(), part -> new EnumMap<>(ClaimKind.class));
        gold.claims().forEach(claim -> count(scores, claim.kind(), 1, 0, 0, 0));
        found.forEach(claim -> count(scores, claim.kind(), 0, 1, 0, 0));
        for (ClaimPairing.Pair pair : pairing.pairs()) {
            boolean right =
                    GoldValue.agrees(pair.gold().value(), value(pair.found().normalized()));
            count(scores, pair.gold().kind(), 0, 0, 1, right ? 1 : 0);
            if (!right && readable) {
                String values = pair.gold().value() + " / " + value(pair.found().normalized());
                differ("value", gold, pair.gold().kind(), pair.found().quote(), values);
            }
        }
        if (readable) {
            listUnpaired(gold, pairing);
        }
    }

    private void listUnpaired(GoldArticle gold, ClaimPairing pairing) {
        String text = gold.article().text();
        pairing.missed()
                .forEach(claim -> differ(
                        "missed",
                        gold,
                        claim.kind(),
                        claim.span().of(text),
                        claim.value().toString()));
        pairing.spurious()
                .forEach(claim -> differ(
                        "spurious",
                        gold,
                        claim.kind(),
                        claim.quote(),
                        value(claim.normalized()).toString()));
    }

    private void differ(String sort, GoldArticle gold, ClaimKind kind, String quote, String detail) {
        differences.add(new Difference(sort, gold.name(), kind.name(), quote.replaceAll("\\s+", " "), detail));
    }

    private static void count(
            Map<ClaimKind, KindScore> scores, ClaimKind kind, int marked, int found, int matched, int valueRight) {
        KindScore one = new KindScore(kind.name(), marked, found, matched, valueRight);
        scores.merge(kind, one, (a, b) -> a.plus(kind.name(), b));
    }

    private static List<KindScore> withSum(Map<ClaimKind, KindScore> scores) {
        List<KindScore> rows = new ArrayList<>(scores.values());
        KindScore sum = new KindScore("all", 0, 0, 0, 0);
        for (KindScore score : scores.values()) {
            sum = sum.plus("all", score);
        }
        rows.add(sum);
        return rows;
    }

    private static JsonNode value(Normalized normalized) {
        try {
            return JSON.readTree(NormalizedJson.line(normalized));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the report wrote a value that is not JSON", e);
        }
    }
}
