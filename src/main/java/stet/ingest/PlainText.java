package stet.ingest;

import java.util.List;
import java.util.Optional;

/** Reads plain text: the text stays as it is, and its first lines may tell headline, author and day. */
final class PlainText {

    private static final int LONGEST_HEADLINE = 160;
    private static final int HEAD_LINES = 6;

    private PlainText() {}

    /** Reads a decoded text with an optional front matter block. */
    static Draft read(String decoded) {
        Draft front = FrontMatter.split(CleanText.body(decoded));
        return front.orElse(head(front.text()));
    }

    private static Draft head(String text) {
        List<String> lines = text.lines().limit(HEAD_LINES).map(String::strip).toList();
        Draft nothing = Draft.of(text);
        if (lines.isEmpty() || !isHeadline(lines)) {
            return nothing;
        }
        List<String> below = lines.subList(1, lines.size()).stream()
                .filter(line -> line.length() < LONGEST_HEADLINE)
                .toList();
        return new Draft(
                Optional.of(lines.getFirst()),
                below.stream()
                        .filter(PlainText::isByline)
                        .map(line -> line.substring(3))
                        .findFirst(),
                Optional.empty(),
                below.stream()
                        .flatMap(line -> PublishedDate.parse(line).stream())
                        .findFirst(),
                Optional.empty(),
                Optional.empty(),
                text);
    }

    private static boolean isHeadline(List<String> lines) {
        String first = lines.getFirst();
        boolean apart = lines.size() == 1 || lines.get(1).isEmpty() || isByline(lines.get(1));
        return apart && !first.isEmpty() && first.length() <= LONGEST_HEADLINE && !first.endsWith(".");
    }

    private static boolean isByline(String line) {
        return line.regionMatches(true, 0, "By ", 0, 3) && line.split(" ", 8).length < 8;
    }
}
