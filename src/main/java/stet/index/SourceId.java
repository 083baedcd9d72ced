package stet.index;

import stet.model.Article;
import stet.model.Digest;

/** Names sources by where they come from and what they say. */
final class SourceId {

    private static final int LENGTH = 12;

    private SourceId() {}

    /** Folders are left out, so that the same files have the same ids on every machine. */
    static String of(Article article, String textDigest) {
        String name = article.url().orElseGet(() -> fileName(article.location()));
        return Digest.sha256(name + '\0' + textDigest).substring(0, LENGTH);
    }

    private static String fileName(String location) {
        if (location.contains("://")) {
            return location;
        }
        return location.substring(Math.max(location.lastIndexOf('/'), location.lastIndexOf('\\')) + 1);
    }
}
