package stet.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.index.EvidenceIndex;
import stet.index.PassageQuery;
import stet.model.Article;
import stet.model.ScoredPassage;
import stet.text.Grounding;
import stet.text.Token;
import stet.text.Tokens;

/** Answers a question with passages of the article and of the sources. */
public final class Answerer {

    /** A passage with fewer of the question's words than this share is about something else. */
    private static final double FITS = 0.3;

    private static final Set<String> ASKING = Set.of(
            "what", "when", "where", "which", "whom", "whose", "does", "have", "been", "were", "will", "about", "that",
            "there", "this", "tell", "many", "much", "long");

    private final Optional<EvidenceIndex> sources;

    /** Answers from the article and, where there is an index, from its sources. */
    public Answerer(Optional<EvidenceIndex> sources) {
        this.sources = sources;
    }

    /** The passages that fit a question, those of the article and those of the sources, each best first. */
    public record Found(List<ScoredPassage> article, List<ScoredPassage> sources) {

        public Found {
            article = List.copyOf(article);
            sources = List.copyOf(sources);
        }

        /** Those of the article, then those of the sources. */
        public List<ScoredPassage> all() {
            return Stream.concat(article.stream(), sources.stream()).toList();
        }
    }

    /**
     * The passages that fit the question best; none where none shares its words.
     *
     * @param limit most passages from the article, and most from the sources
     */
    public Found answer(Article article, String question, int limit) {
        try (TemporaryIndex own = TemporaryIndex.of(List.of(article))) {
            return new Found(
                    fitting(own.index(), question, limit),
                    sources.map(index -> fitting(index, question, limit)).orElse(List.of()));
        }
    }

    private static List<ScoredPassage> fitting(EvidenceIndex index, String question, int limit) {
        String asked = Tokens.of(question).stream()
                .map(Token::lower)
                .filter(word -> !ASKING.contains(word))
                .collect(Collectors.joining(" "));
        boolean isVague = Grounding.in(asked).share(asked) == 0;
        return index.search(PassageQuery.of(question), limit).stream()
                .filter(hit -> isVague || Grounding.in(hit.passage().text()).share(asked) >= FITS)
                .toList();
    }
}
