package stet.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the heading of the article among those of the page: the name of the site is often one too. */
final class HtmlHeading {

    static final String HEADINGS = "[itemprop=headline], h1, h2.entry-title, h2[class*=title], h2[class*=headline]";
    private static final int FEWEST_WORDS = 3;

    private HtmlHeading() {}

    /** The longest heading that the page's own titles repeat, or else the first. */
    static Optional<Element> of(Document page, List<String> titles) {
        List<Element> headings = page.select(HEADINGS).stream()
                .filter(heading -> !heading.text().isBlank())
                .toList();
        return headings.stream()
                .filter(heading -> words(heading) >= FEWEST_WORDS && isRepeated(heading.text(), titles))
                .max(Comparator.comparingInt((Element heading) -> heading.text().length()))
                .or(() -> headings.stream()
                        .filter(heading -> heading.nameIs("h1") || heading.hasAttr("itemprop"))
                        .findFirst());
    }

    private static int words(Element heading) {
        return heading.text().split(" ", -1).length;
    }

    private static boolean isRepeated(String heading, List<String> titles) {
        return titles.stream().anyMatch(title -> plain(title).contains(plain(heading)));
    }

    private static String plain(String text) {
        return CleanText.line(text).toLowerCase(Locale.ROOT);
    }

    /** A title without what follows the article's heading in it, which names the site or a section. */
    static String shortened(String title, Optional<Element> heading) {
        return heading.map(Element::text)
                .filter(text -> text.split(" ", -1).length >= FEWEST_WORDS
                        && plain(title).startsWith(plain(text)))
                .orElse(title);
    }
}
