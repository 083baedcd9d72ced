package stet.ingest;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the element that holds the article: the one whose own blocks carry most running text. */
final class ContentRoot {

    private static final int SHORTEST = 25;
    private static final int LONG = 80;
    private static final int LEVELS = 3;

    /** A parent with this much more running text holds further parts of the article. */
    private static final double MORE_TEXT = 1.4;

    private final IdentityHashMap<Element, Double> scores = new IdentityHashMap<>();

    private final TextLengths texts;

    private ContentRoot(TextLengths texts) {
        this.texts = texts;
    }

    /** The article's element; the page's body where nothing stands out. */
    static Element find(Document page) {
        return new ContentRoot(TextLengths.of(page)).search(page);
    }

    private Element search(Document page) {
        for (Element element : page.body().select("p, pre, td, blockquote, li, div, section")) {
            score(element);
        }
        Element best = scores.entrySet().stream()
                .max(Comparator.comparingDouble(entry -> entry.getValue() * (1 - texts.linkDensity(entry.getKey()))))
                .map(Map.Entry::getKey)
                .orElse(page.body());
        return widen(best);
    }

    private Element widen(Element found) {
        Element widest = found;
        for (Element parent = found.parent(); parent != null && !parent.nameIs("html"); parent = parent.parent()) {
            if (runningText(parent) > runningText(widest) * MORE_TEXT) {
                widest = parent;
            }
        }
        return widest;
    }

    private int runningText(Element element) {
        return element.select("p").stream()
                .filter(p -> texts.length(p) >= LONG && texts.linkDensity(p) < 0.5)
                .mapToInt(texts::length)
                .sum();
    }

    private void score(Element element) {
        boolean container = element.nameIs("div") || element.nameIs("section");
        String own = container ? element.ownText() : "";
        int length = container ? own.length() : texts.length(element);
        if (length < SHORTEST) {
            return;
        }
        int commas = container ? TextLengths.commas(own) : texts.commas(element);
        double score = 1 + commas + Math.min(length / 100.0, 3);
        double share = 1;
        Element ancestor = element.parent();
        for (int level = 0; level < LEVELS && ancestor != null; level++) {
            scores.merge(ancestor, score * share, Double::sum);
            share = level == 0 ? 0.5 : share / 3;
            ancestor = ancestor.parent();
        }
    }
}
