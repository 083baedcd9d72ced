package stet.ingest;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the text of the article on a page. */
final class HtmlBody {

    private HtmlBody() {}

    static String text(Document page) {
        page.select("script, style, noscript, nav, header, footer, aside, form, figure")
                .remove();
        Element best = page.select("article, main, div, body").stream()
                .max(Comparator.comparingInt(HtmlBody::paragraphText))
                .orElse(page.body());
        String paragraphs = best.select("p, h2, h3, li, blockquote").stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
        return paragraphs.isEmpty() ? best.text() : paragraphs;
    }

    private static int paragraphText(Element element) {
        return element.children().stream()
                .filter(child -> child.nameIs("p"))
                .mapToInt(child -> child.text().length())
                .sum();
    }
}
