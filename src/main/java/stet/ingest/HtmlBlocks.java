package stet.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Cuts an element into the blocks of text that a reader sees one below the other. */
final class HtmlBlocks implements NodeVisitor {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /**
     * A block of text.
     *
     * @param linked characters of it that lie inside links
     * @param heading whether it is a heading
     * @param item whether it is an item of a list
     */
    record Block(String text, int linked, boolean heading, boolean item) {

        /** The share of the text that lies inside links. */
        double linkDensity() {
            return (double) linked / text.length();
        }
    }

    private static final Pattern EMPTY_LINE = Pattern.compile("\\n[^\\S\\n]*\\n");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int links;
    private int linked;
    private int headings;
    private int items;

    private HtmlBlocks() {}

    /** The blocks below an element in the order of the page. */
    static List<Block> of(Element root) {
        HtmlBlocks visitor = new HtmlBlocks();
        NodeTraversor.traverse(visitor, root);
        visitor.flush();
        return visitor.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode piece) {
            text.append(piece.getWholeText());
            linked += links > 0 ? piece.text().strip().length() : 0;
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (isBreak(element)) {
                flush();
            }
            count(element, -1);
        }
    }

    private void open(Element element) {
        if (element.nameIs("br")) {
            text.append('\n');
        } else if (isBreak(element)) {
            flush();
        }
        count(element, 1);
    }

    private void count(Element element, int step) {
        links += element.nameIs("a") ? step : 0;
        items += element.nameIs("li") ? step : 0;
        headings += HEADINGS.contains(element.normalName()) ? step : 0;
    }

    private static boolean isBreak(Element element) {
        return element.isBlock() || element.nameIs("td") || element.nameIs("th");
    }

    private void flush() {
        if (text.isEmpty()) {
            return;
        }
        for (String paragraph : EMPTY_LINE.split(text, -1)) {
            String line = CleanText.line(paragraph);
            if (!line.isEmpty()) {
                blocks.add(new Block(line, Math.min(linked, line.length()), headings > 0, items > 0));
            }
        }
        text.setLength(0);
        linked = 0;
    }
}
