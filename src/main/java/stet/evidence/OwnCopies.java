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
    private final String digest;
    private final Shingles own;
    private final Map<String, Boolean> decided = new ConcurrentHashMap<>();

    OwnCopies(EvidenceIndex index, Article article) {
        this.index = index;
        this.digest = Digest.sha256(article.text());
        this.own = Shingles.of(article.text());
    }

    /** The passages whose source, or whose origin, is no copy of the article. */
    List<ScoredPassage> without(List<ScoredPassage> found) {
        Set<String> ownOrigins = new HashSet<>();
        for (ScoredPassage hit : found) {
            Source source = hit.passage().source();
            if (isCopy(source)) {
                ownOrigins.add(source.origin());
            }
        }
        return found.stream()
                .filter(hit -> !ownOrigins.contains(hit.passage().source().origin()))
                .toList();
    }

    private boolean isCopy(Source source) {
        return source.sha256().equals(digest) || decided.computeIfAbsent(source.id(), this::isCopy);
    }

    private boolean isCopy(String source) {
        return index.text(source)
                .map(text -> Copies.areCopies(own, Shingles.of(text)))
                .orElse(false);
    }
}
