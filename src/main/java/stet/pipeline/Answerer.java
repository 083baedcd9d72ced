package stet.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stet.index.EvidenceIndex;
import stet.index.PassageQuery;
import stet.model.Article;
import stet.model.ScoredPassage;

/** Answers a question with passages: first the article's own, then those of the sources. */
public final class Answerer {

    private final Optional<EvidenceIndex> sources;

    /** Answers from the article and, where there is an index, from its sources. */
    public Answerer(Optional<EvidenceIndex> sources) {
        this.sources = sources;
    }

    /**
     * The passages that fit the question best.
     *
     * @param limit most passages from the article, and most from the sources
     */
    public List<ScoredPassage> answer(Article article, String question, int limit) {
        PassageQuery query = PassageQuery.of(question);
        try (TemporaryIndex own = TemporaryIndex.of(List.of(article))) {
            Stream<ScoredPassage> fromArticle = own.index().search(query, limit).stream();
            Stream<ScoredPassage> fromSources = sources.stream().flatMap(index -> index.search(query, limit).stream());
            return Stream.concat(fromArticle, fromSources).toList();
        }
    }
}
