package stet.ingest;

import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the text of the article on a page. */
final class HtmlBody {

    /** A shorter text than this is looked at twice. */
    private static final int SHORTEST = 300;

    private static final double MOST_LINKED = 0.6;

    private HtmlBody() {}

    /** The article's paragraphs with an empty line between them. */
    static String text(Document page) {
        Document strict = page.clone();
        PageFurniture.removeByKind(strict);
        PageFurniture.removeByName(strict);
        String text = text(ContentRoot.find(strict));
        return text.length() >= SHORTEST ? text : longer(text, page);
    }

    /** Some pages name everything after furniture; theirs is told by kind alone. */
    private static String longer(String text, Document page) {
        Document lenient = page.clone();
        PageFurniture.removeByKind(lenient);
        String other = text(ContentRoot.find(lenient));
        return other.length() > 2 * text.length() ? other : text;
    }

    private static String text(Element root) {
        return HtmlBlocks.of(root).stream()
                .filter(block -> block.linkDensity() < MOST_LINKED)
                .map(HtmlBlocks.Block::text)
                .collect(Collectors.joining("\n\n"));
    }
}
