package stet.ingest;

import java.util.ArrayList;
import java.util.List;

/** Joins the lines of a page into paragraphs and mends words that were divided at a line's end. */
final class JoinedLines {

    /** A line this much shorter than the longest that ends a sentence ends a paragraph. */
    private static final double SHORT_LINE = 0.8;

    private JoinedLines() {}

    /** Paragraphs with an empty line between them. */
    static String join(String lines) {
        List<String> all = lines.lines().map(CleanText::line).toList();
        int longest = all.stream().mapToInt(String::length).max().orElse(0);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : all) {
            append(paragraph, line);
            if (line.isEmpty() || endsParagraph(line, longest)) {
                flush(paragraph, paragraphs);
            }
        }
        flush(paragraph, paragraphs);
        return String.join("\n\n", paragraphs);
    }

    private static void append(StringBuilder paragraph, String line) {
        if (isDivided(paragraph, line)) {
            paragraph.setLength(paragraph.length() - 1);
        } else if (!paragraph.isEmpty() && !line.isEmpty()) {
            paragraph.append(' ');
        }
        paragraph.append(line);
    }

    /** "govern-" before "ment", but not a dash after a blank, and not before a capital letter. */
    private static boolean isDivided(StringBuilder paragraph, String next) {
        int last = paragraph.length() - 1;
        return last > 0
                && !next.isEmpty()
                && (paragraph.charAt(last) == '-'
                        || paragraph.charAt(last) == '\u2010'
                        || paragraph.charAt(last) == '\u00ad')
                && Character.isLowerCase(paragraph.charAt(last - 1))
                && Character.isLowerCase(next.charAt(0));
    }

    private static boolean endsParagraph(String line, int longest) {
        return line.length() < longest * SHORT_LINE && ".!?\"\u201d:".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static void flush(StringBuilder paragraph, List<String> paragraphs) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }
}
