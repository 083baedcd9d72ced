package stet.eval;

import java.util.List;
import stet.model.Article;

/**
 * An article with every claim in it marked by hand.
 *
 * @param style desk that would have written it: "politics", "court"
 * @param heldOut true when nothing may be tuned on it
 */
record GoldArticle(String name, Article article, String style, boolean heldOut, List<GoldClaim> claims) {

    GoldArticle {
        claims = List.copyOf(claims);
    }
}
