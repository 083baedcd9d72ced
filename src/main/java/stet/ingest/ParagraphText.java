package stet.ingest;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** How many characters of a page's paragraphs lie in each element. */
final class ParagraphText {

    private final IdentityHashMap<Element, Integer> characters = new IdentityHashMap<>();
    private int whole;

    private ParagraphText() {}

    static ParagraphText of(Document page) {
        ParagraphText text = new ParagraphText();
        TextLengths lengths = TextLengths.of(page);
        for (Element paragraph : page.select("p")) {
            text.add(paragraph, lengths.length(paragraph));
        }
        return text;
    }

    private void add(Element paragraph, int length) {
        whole += length;
        for (Element holder = paragraph; holder != null; holder = holder.parent()) {
            characters.merge(holder, length, Integer::sum);
        }
    }

    /** Whether an element holds more than half of what the page's paragraphs say. */
    boolean halfIsIn(Element element) {
        return characters.getOrDefault(element, 0) * 2L > whole;
    }
}
