package stet.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads Markdown: the marks go, the words stay, one paragraph a block. */
final class Markdown {

    private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}[ \\t]+");
    private static final Pattern CLOSING_MARKS = Pattern.compile("[ \\t]#+[ \\t]*$");
    private static final Pattern LIST_MARK = Pattern.compile("^[ \\t]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+");
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(?:```|~~~).*$");
    private static final Pattern REFERENCE = Pattern.compile("^ {0,3}\\[[^\\]]{1,200}\\]:[ \\t]*\\S+.*$");

    private Markdown() {}

    /** Reads a decoded text with an optional front matter block; the first heading is the title where none is stated. */
    static Draft read(String decoded) {
        Draft front = FrontMatter.split(CleanText.body(decoded));
        List<String> lines = front.text().lines().toList();
        Draft plain = strip(front, lines);
        return plain.orElse(title(lines).orElse(Draft.of("")));
    }

    private static Optional<Draft> title(List<String> lines) {
        return lines.stream()
                .filter(line -> HEADING.matcher(line).find())
                .findFirst()
                .map(line -> MarkdownInline.strip(block(line)))
                .map(title -> new Draft(
                        Optional.of(title),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        ""));
    }

    private static Draft strip(Draft front, List<String> lines) {
        Blocks out = new Blocks();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int number = front.lines().get(i);
            if (isRule(line)
                    || FENCE.matcher(line).matches()
                    || REFERENCE.matcher(line).matches()) {
                continue;
            }
            boolean heading = HEADING.matcher(line).find();
            if (heading) {
                out.add("", number);
            }
            out.add(MarkdownInline.strip(block(line)), number);
            if (heading) {
                out.add("", number);
            }
        }
        return out.over(front);
    }

    /** Lines of plain text with the numbers that they have in the document, never two empty ones on end and no blank ones first. */
    private static final class Blocks {
        private final List<String> texts = new ArrayList<>();
        private final List<Integer> numbers = new ArrayList<>();

        void add(String text, int number) {
            boolean wanted = texts.isEmpty()
                    ? !text.isBlank()
                    : !text.isEmpty() || !texts.getLast().isEmpty();
            if (wanted) {
                texts.add(text);
                numbers.add(number);
            }
        }

        Draft over(Draft front) {
            String text = String.join("\n", texts).strip() + "\n";
            int size = Math.min(numbers.size(), (int) text.lines().count());
            return front.withText(text).withLines(numbers.subList(0, size));
        }
    }

    /** A line of dashes, stars or the like; told without an expression, which would recurse for each of them. */
    private static boolean isRule(String line) {
        long marks = line.chars().filter(c -> "-*_=".indexOf(c) >= 0).count();
        return marks >= 3 && line.chars().allMatch(c -> "-*_= \t".indexOf(c) >= 0);
    }

    private static String unquoted(String line) {
        int start = line.length() - line.stripLeading().length();
        int at = start;
        while (at < line.length() && line.charAt(at) == '>') {
            at++;
            if (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
                at++;
            }
        }
        return at == start ? line : line.substring(at);
    }

    private static String block(String line) {
        String unquoted = unquoted(line);
        if (HEADING.matcher(unquoted).find()) {
            String text = HEADING.matcher(unquoted).replaceFirst("");
            return CLOSING_MARKS.matcher(text).replaceFirst("").strip();
        }
        return LIST_MARK.matcher(unquoted).replaceFirst("");
    }
}
