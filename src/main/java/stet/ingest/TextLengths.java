package stet.ingest;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text each element holds, counted for a whole page in one pass. */
final class TextLengths implements NodeVisitor {

    /** Characters in all, characters inside links, and commas. */
    private static final class Counts {

        private int characters;
        private int linked;
        private int commas;

        void add(Counts other, boolean link) {
            characters += other.characters;
            linked += link ? other.characters : other.linked;
            commas += other.commas;
        }
    }

    private final IdentityHashMap<Node, Counts> counts = new IdentityHashMap<>();

    private TextLengths() {}

    static TextLengths of(Element page) {
        TextLengths lengths = new TextLengths();
        lengths.traverse(page);
        return lengths;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element) {
            counts.put(node, new Counts());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        Counts parent = counts.get(node.parent());
        if (parent == null) {
            return;
        }
        if (node instanceof TextNode text) {
            parent.characters += text.isBlank() ? 1 : text.text().length();
            parent.commas += commas(text.getWholeText());
        } else if (node instanceof Element element) {
            parent.add(counts.getOrDefault(element, new Counts()), element.nameIs("a"));
        }
    }

    /** Characters of text in an element, runs of white space counted once. */
    int length(Element element) {
        return of(element, Measure.CHARACTERS);
    }

    /** Commas in the text of an element. */
    int commas(Element element) {
        return of(element, Measure.COMMAS);
    }

    /** The share of an element's text that lies inside links, 0 to 1. */
    double linkDensity(Element element) {
        int all = length(element);
        return all == 0 ? 0 : (double) of(element, Measure.LINKED) / all;
    }

    /** Commas in a text. */
    static int commas(String text) {
        return (int) text.chars().filter(c -> c == ',').count();
    }

    private int of(Element element, Measure measure) {
        Counts found = counts.get(element);
        if (found == null) {
            return 0;
        }
        return switch (measure) {
            case CHARACTERS -> found.characters;
            case LINKED -> found.linked;
            case COMMAS -> found.commas;
        };
    }

    private enum Measure {
        CHARACTERS,
        LINKED,
        COMMAS
    }
}
