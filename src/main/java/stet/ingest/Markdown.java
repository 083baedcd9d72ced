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
        Draft plain = front.withText(strip(lines));
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

    private static String strip(List<String> lines) {
        List<String> out = new ArrayList<>();
        for (String line : lines) {
            if (isRule(line)
                    || FENCE.matcher(line).matches()
                    || REFERENCE.matcher(line).matches()) {
                continue;
            }
            boolean heading = HEADING.matcher(line).find();
            if (heading && !out.isEmpty()) {
                out.add("");
            }
            out.add(MarkdownInline.strip(block(line)));
            if (heading) {
                out.add("");
            }
        }
        return String.join("\n", out).replaceAll("\n{3,}", "\n\n").strip() + "\n";
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
