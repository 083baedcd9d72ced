package stet.verdict;

import java.util.List;
import stet.model.Article;
import stet.model.Mention;
import stet.model.Recent;
import stet.model.Span;
import stet.text.PartOfSpeech;
import stet.text.Tokens;

/** An article whose claims are judged: what it is about, and its sentences, each read once for all claims in it. */
final class ReadArticle {

    private static final int MOST_KEPT = 100;

    private final Article article;
    private final PartOfSpeech tagger;
    private final Topic topic;
    private final Recent<Span, Sentence> sentences = Recent.values(MOST_KEPT);

    ReadArticle(Article article, PartOfSpeech tagger) {
        this.article = article;
        this.tagger = tagger;
        this.topic = Topic.of(article);
    }

    /**
     * A sentence, with offsets of the article.
     *
     * @param values numbers, dates and durations in it
     */
    record Sentence(Clause clause, List<Mention> values) {}

    Article article() {
        return article;
    }

    Topic topic() {
        return topic;
    }

    Sentence sentence(Span span) {
        return sentences.get(span, this::read);
    }

    private Sentence read(Span span) {
        Tokens tokens = Tokens.of(article.text(), span);
        return new Sentence(Clause.of(tokens, tagger), Mentions.in(tokens, article.published()));
    }
}
