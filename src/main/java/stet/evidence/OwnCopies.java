package stet.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import stet.index.EvidenceIndex;
import stet.model.Article;
import stet.model.Digest;
import stet.model.ScoredPassage;
import stet.model.Source;
import stet.text.Copies;
import stet.text.Shingles;

/** Tells the sources that are the checked article under another name from the others. */
final class OwnCopies {

    private final EvidenceIndex index;
    private final Map<String, Shingles> articles = new ConcurrentHashMap<>();
    private final Map<String, Boolean> decided = new ConcurrentHashMap<>();

    OwnCopies(EvidenceIndex index) {
        this.index = index;
    }

    /** The passages whose source, or whose origin, is no copy of the article. */
    List<ScoredPassage> without(Article article, List<ScoredPassage> found) {
        String digest = Digest.sha256(article.text());
        Set<String> ownOrigins = new HashSet<>();
        for (ScoredPassage hit : found) {
            Source source = hit.passage().source();
            if (isCopy(source, article, digest)) {
                ownOrigins.add(source.origin());
            }
        }
        return found.stream()
                .filter(hit -> !ownOrigins.contains(hit.passage().source().origin()))
                .toList();
    }

    private boolean isCopy(Source source, Article article, String digest) {
        return source.sha256().equals(digest)
                || decided.computeIfAbsent(digest + source.id(), key -> compare(source, article, digest));
    }

    private boolean compare(Source source, Article article, String digest) {
        Shingles own = articles.computeIfAbsent(digest, key -> Shingles.of(article.text()));
        return index.text(source.id())
                .map(text -> Copies.areCopies(own, Shingles.of(text)))
                .orElse(false);
    }
}
