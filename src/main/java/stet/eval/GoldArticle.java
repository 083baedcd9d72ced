package stet.eval;

import java.util.List;
import stet.model.Article;

/**
 * An article with every claim in it marked by hand.
 *
 * @param style desk that would have written it: "politics", "court"
 * @param part what it may be used for
 */
record GoldArticle(String name, Article article, String style, GoldPart part, List<GoldClaim> claims) {

    GoldArticle {
        claims = List.copyOf(claims);
    }
}
