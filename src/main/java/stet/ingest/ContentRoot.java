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

    private ContentRoot() {}

    /** The article's element; the page's body where nothing stands out. */
    static Element find(Document page) {
        return new ContentRoot().search(page);
    }

    private Element search(Document page) {
        for (Element element : page.body().select("p, pre, td, blockquote, li, div, section")) {
            score(element);
        }
        Element best = scores.entrySet().stream()
                .max(Comparator.comparingDouble(entry -> entry.getValue() * (1 - linkDensity(entry.getKey()))))
                .map(Map.Entry::getKey)
                .orElse(page.body());
        return widen(best);
    }

    private static Element widen(Element found) {
        Element widest = found;
        for (Element parent = found.parent(); parent != null && !parent.nameIs("html"); parent = parent.parent()) {
            if (runningText(parent) > runningText(widest) * MORE_TEXT) {
                widest = parent;
            }
        }
        return widest;
    }

    private static int runningText(Element element) {
        return element.select("p").stream()
                .filter(p -> p.text().length() >= LONG && linkDensity(p) < 0.5)
                .mapToInt(p -> p.text().length())
                .sum();
    }

    private void score(Element element) {
        String text = element.nameIs("div") || element.nameIs("section") ? element.ownText() : element.text();
        if (text.length() < SHORTEST) {
            return;
        }
        double score = 1 + commas(text) + Math.min(text.length() / 100.0, 3);
        double share = 1;
        Element ancestor = element.parent();
        for (int level = 0; level < LEVELS && ancestor != null; level++) {
            scores.merge(ancestor, score * share, Double::sum);
            share = level == 0 ? 0.5 : share / 3;
            ancestor = ancestor.parent();
        }
    }

    private static long commas(String text) {
        return text.chars().filter(c -> c == ',').count();
    }

    private static double linkDensity(Element element) {
        int all = element.text().length();
        int linked =
                element.select("a").stream().mapToInt(a -> a.text().length()).sum();
        return all == 0 ? 0 : (double) linked / all;
    }
}
