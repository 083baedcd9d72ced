package stet.report;

import static stet.report.Json.array;
import static stet.report.Json.object;
import static stet.report.Json.putIfPresent;
import static stet.report.Json.rounded;
import static stet.report.Json.span;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import stet.model.Answer;
import stet.model.Article;
import stet.model.CheckedClaim;
import stet.model.Claim;
import stet.model.Dossier;
import stet.model.Evidence;
import stet.model.IndexStats;
import stet.model.IndexSummary;
import stet.model.Note;
import stet.model.Problem;
import stet.model.ScoredPassage;
import stet.model.Source;
import stet.model.Summary;
import stet.model.Superseded;
import stet.model.Usage;
import stet.model.Verdict;

/** The JSON documents of the command line; their JSON Schema is {@code stet/schema/dossier.schema.json}. */
public final class JsonReport {

    /** Version of the documents' shape: raised in its first part when something is taken away or changes meaning. */
    public static final String SCHEMA_VERSION = "1.0";

    private JsonReport() {}

    /** The whole result of a check. */
    public static String check(Dossier dossier) {
        ObjectNode node = object().put("schemaVersion", SCHEMA_VERSION);
        node.set("run", run(dossier.run()));
        node.set("article", article(dossier.article()));
        node.set("summary", summary(dossier.summary()));
        node.set("claims", array(dossier.claims(), JsonReport::checked));
        if (!dossier.problems().isEmpty()) {
            node.set("problems", array(dossier.problems(), JsonReport::problem));
        }
        if (!dossier.notes().isEmpty()) {
            node.set("notes", array(dossier.notes(), JsonReport::note));
        }
        return Json.indented(node);
    }

    /** An article's claims, without verdicts. */
    public static String claims(Article article, List<Claim> claims) {
        ObjectNode node = object();
        node.set("article", article(article));
        node.set("claims", array(claims, JsonReport::claim));
        return Json.indented(node);
    }

    /** An article's claims, one JSON object a line. */
    public static String claimLines(List<Claim> claims) {
        return claims.stream().map(claim -> Json.compact(claim(claim))).collect(Collectors.joining());
    }

    /** Checked claims, one JSON object a line. */
    public static String checkedLines(Dossier dossier) {
        return dossier.claims().stream()
                .map(claim -> Json.compact(checked(claim)))
                .collect(Collectors.joining());
    }

    /** An article's summary. */
    public static String summary(Article article, Summary summary) {
        ObjectNode node = object();
        node.set("article", article(article));
        node.set("summary", summary(summary));
        return Json.indented(node);
    }

    /** The passages that a query found, best first. */
    public static String hits(String query, List<ScoredPassage> hits) {
        ObjectNode node = object().put("query", query);
        node.set("hits", array(hits, JsonReport::hit));
        return Json.indented(node);
    }

    /** An answer: the question, what a model could answer with quotes, and the passages that fit best. */
    public static String answer(String question, Article article, Answer answer, List<ScoredPassage> hits) {
        ObjectNode node = object().put("question", question);
        node.set("article", article(article));
        if (!answer.sentences().isEmpty()) {
            node.set("answer", array(answer.sentences(), JsonReport::answered));
        }
        node.set("hits", array(hits, JsonReport::hit));
        return Json.indented(node);
    }

    private static ObjectNode answered(Answer.Sentence sentence) {
        ObjectNode node = object().put("text", sentence.text());
        node.set("citations", array(sentence.citations(), JsonReport::citation));
        return node;
    }

    private static ObjectNode citation(Answer.Citation citation) {
        ObjectNode node = object().put("quote", citation.quote());
        node.set("span", span(citation.span()));
        node.set("source", source(citation.source()));
        return node;
    }

    /** The sources of an index. */
    public static String sources(List<Source> sources) {
        ObjectNode node = object();
        node.set("sources", array(sources, JsonReport::listed));
        return Json.indented(node);
    }

    /** What an index holds. */
    public static String stats(IndexSummary summary) {
        ObjectNode node = index(summary.stats());
        putIfPresent(node, "earliest", summary.earliest());
        putIfPresent(node, "latest", summary.latest());
        return Json.indented(node.put("undated", summary.undated())
                .put("publishers", summary.publishers())
                .put("anonymous", summary.anonymous())
                .put("superseded", summary.superseded())
                .put("bytes", summary.bytes())
                .put("vectors", summary.vectors()));
    }

    private static ObjectNode run(Dossier.Run run) {
        ObjectNode node = object();
        putIfPresent(node, "stetVersion", run.stetVersion());
        node.put("model", run.model().name());
        if (!run.model().prompts().isEmpty()) {
            node.set("prompts", array(run.model().prompts(), node::textNode));
        }
        run.index().ifPresent(stats -> node.set("index", index(stats)));
        putIfPresent(node, "asOf", run.asOf());
        putIfPresent(node, "startedAt", run.startedAt());
        ObjectNode usage = usage(run.model().usage());
        run.model().cost().ifPresent(cost -> usage.set("cost", Json.number(cost)));
        node.set("usage", usage);
        return node;
    }

    private static ObjectNode index(IndexStats stats) {
        return object().put("id", stats.id())
                .put("sources", stats.sources())
                .put("passages", stats.passages())
                .put("origins", stats.origins())
                .put("sha256", stats.sha256());
    }

    private static ObjectNode usage(Usage usage) {
        return object().put("calls", usage.calls())
                .put("cached", usage.cached())
                .put("inputTokens", usage.inputTokens())
                .put("outputTokens", usage.outputTokens());
    }

    private static ObjectNode article(Article article) {
        ObjectNode node = object().put("title", article.title());
        putIfPresent(node, "published", article.published());
        return node.put("language", article.language())
                .put("source", article.location())
                .put("sha256", article.sha256())
                .put("characters", article.text().length());
    }

    private static ObjectNode summary(Summary summary) {
        ObjectNode node = object();
        node.set("sentences", array(summary.sentences(), JsonReport::sentence));
        return node;
    }

    private static ObjectNode sentence(Summary.Sentence sentence) {
        ObjectNode node = object().put("text", sentence.text());
        node.set("spans", array(sentence.spans(), Json::span));
        return node.put("faithful", sentence.faithful());
    }

    private static ObjectNode claim(Claim claim) {
        ObjectNode node =
                object().put("id", claim.id()).put("kind", claim.kind().name()).put("quote", claim.quote());
        node.set("span", span(claim.span()));
        node.put("statement", claim.statement());
        if (!claim.unresolved().isEmpty()) {
            node.set("unresolved", array(claim.unresolved(), node::textNode));
        }
        claim.attribution()
                .ifPresent(a -> node.set(
                        "attribution", object().put("speaker", a.speaker()).put("cue", a.cue())));
        putIfPresent(node, "hedge", claim.hedge());
        node.put("nature", claim.nature().name());
        node.set("normalized", NormalizedJson.node(claim.normalized()));
        return node.put("checkworthiness", rounded(claim.checkworthiness()));
    }

    private static ObjectNode checked(CheckedClaim checked) {
        ObjectNode node = claim(checked.claim());
        node.set("verdict", verdict(checked.verdict()));
        node.set("evidence", array(checked.evidence(), JsonReport::evidence));
        return node;
    }

    private static ObjectNode verdict(Verdict verdict) {
        ObjectNode node = object().put("label", verdict.label().name())
                .put("confidence", rounded(verdict.confidence()))
                .put("explanation", verdict.explanation());
        putIfPresent(node, "correction", verdict.correction());
        return node;
    }

    private static ObjectNode evidence(Evidence evidence) {
        ObjectNode node = object().put("stance", evidence.stance().name()).put("quote", evidence.quote());
        node.set("span", span(evidence.span()));
        node.put("score", rounded(evidence.score())).put("reason", evidence.reason());
        node.set("source", source(evidence.source()));
        return node;
    }

    private static ObjectNode hit(ScoredPassage hit) {
        ObjectNode node = object().put("score", rounded(hit.score()))
                .put("quote", hit.passage().text());
        node.set("span", span(hit.passage().span()));
        node.set("source", source(hit.passage().source()));
        return node;
    }

    private static ObjectNode source(Source source) {
        ObjectNode node = object().put("id", source.id()).put("title", source.title());
        putIfPresent(node, "publisher", source.publisher());
        putIfPresent(node, "published", source.published());
        return node.put("url", source.location()).put("sha256", source.sha256()).put("origin", source.origin());
    }

    private static ObjectNode note(Note note) {
        return object().put("subject", note.subject()).put("message", note.message());
    }

    private static ObjectNode listed(Source source) {
        ObjectNode node = source(source);
        putIfPresent(node, "firstSeen", source.firstSeen());
        putIfPresent(node, "supersededBy", source.superseded().map(Superseded::by));
        return node;
    }

    private static ObjectNode problem(Problem problem) {
        return object().put("subject", problem.subject()).put("message", problem.message());
    }
}
