package stet.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import stet.model.Article;

/** Where offsets of an article are for a reader: on lines of the document, or in paragraphs where it has none. */
final class Lines {

    private final boolean numbered;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();

    Lines(Article article) {
        this.numbered = !article.lines().isEmpty();
        String text = article.text();
        int paragraph = 0;
        boolean blank = true;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            int next = end < 0 ? text.length() : end + 1;
            boolean blankToo = text.substring(start, next).isBlank();
            paragraph += blank && !blankToo ? 1 : 0;
            blank = blankToo;
            numbers.add(
                    numbered
                            ? article.lines()
                                    .get(Math.min(starts.size(), article.lines().size() - 1))
                            : paragraph);
            starts.add(start);
            start = next;
        }
    }

    /** What is counted: {@code line} or {@code paragraph}. */
    String unit() {
        return numbered ? "line" : "paragraph";
    }

    /** The number of the line or paragraph of an offset, from 1. */
    int at(int offset) {
        int found = Collections.binarySearch(starts, offset);
        return numbers.get(found >= 0 ? found : -found - 2);
    }

    /** The line or paragraph of an offset: "line 12". */
    String label(int offset) {
        return unit() + " " + at(offset);
    }

    /** The line of an offset for a machine: nothing where only paragraphs are counted. */
    String line(int offset) {
        return numbered ? Integer.toString(at(offset)) : "";
    }
}
