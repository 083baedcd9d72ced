package stet.ingest;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/**
 * What the sender of a mail wrote, without what he quotes or forwards: lines after {@code >} (RFC 3676), the words that
 * introduce them, and all below the head of another mail.
 */
final class OwnWords {

    private static final int LONGEST_INTRODUCTION = 3;
    private static final int LONGEST_HEAD = 6;
    private static final int MOST_CHARACTERS = 1_000;

    private static final Pattern QUOTED = Pattern.compile("\\s?>(?!From ).*");
    /** "On Mon, 25 Mar 2024 at 10:00, Jane Doe <jane@example.org> wrote:", and the like in other languages before a quotation. */
    private static final Pattern INTRODUCTION = Pattern.compile("(?=.*[\\d@]).{1,300}:");

    private static final Pattern WROTE = Pattern.compile("On (?=.*\\d)(?=.*(?:@|\\d:\\d\\d)).{1,300}\\bwrote:");
    private static final Pattern RULED = Pattern.compile(
            "(?i)\\s*[-_]{2,}[^-_]{0,40}\\b(?:original|forwarded) (?:message|mail|by)\\b[^-_]{0,80}[-_]{2,}\\s*"
                    + "|begin forwarded message:\\s*");
    private static final Pattern HEAD =
            Pattern.compile("[*\\s]*From:.{1,400}?\\b(?:Sent|Date):.{1,400}?\\b(?:To|Subject):.*");

    /** How the common mail programs mark what is quoted in a page. */
    private static final String IN_PAGES = "blockquote[type=cite], .gmail_quote, .gmail_quote_container, .gmail_attr,"
            + " .moz-cite-prefix, .moz-forward-container, .yahoo_quoted, .protonmail_quote, .tutanota_quote,"
            + " .OutlookMessageHeader, .OutlookMessageHeader ~ *, #divRplyFwdMsg, #divRplyFwdMsg ~ *, #appendonsend ~ *";

    private final List<String> lines;
    private int at;

    private OwnWords(List<String> lines) {
        this.lines = lines;
    }

    /** Takes out of a page what mail programs mark as quoted. */
    static void keep(Document page) {
        page.select(IN_PAGES).remove();
    }

    /** The sender's own lines of a text. */
    static String of(String text) {
        return new OwnWords(text.lines().toList()).own();
    }

    private String own() {
        StringBuilder own = new StringBuilder();
        while (at < lines.size() && !isOthersFromHere()) {
            int introduction = introduction();
            if (introduction > 0) {
                at += introduction;
            } else {
                String line = lines.get(at++);
                if (!QUOTED.matcher(line).matches()) {
                    own.append(line.startsWith(">From ") ? line.substring(1) : line)
                            .append('\n');
                }
            }
        }
        return own.toString().strip();
    }

    private boolean isOthersFromHere() {
        String line = lines.get(at);
        boolean head =
                line.contains("From:") && HEAD.matcher(joined(LONGEST_HEAD)).matches();
        boolean wrote = line.startsWith("On ")
                && WROTE.matcher(joined(LONGEST_INTRODUCTION)).lookingAt()
                && introduction() == 0;
        return head || wrote || RULED.matcher(line).matches();
    }

    /** How many lines from here on introduce the quotation that follows them; 0 where none do. */
    private int introduction() {
        int next = at;
        while (next < lines.size() && !lines.get(next).isBlank() && !isQuoted(next)) {
            next++;
            if (next - at > LONGEST_INTRODUCTION) {
                return 0;
            }
        }
        int count = next - at;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        boolean before = next < lines.size() && isQuoted(next);
        return before
                        && count > 0
                        && INTRODUCTION.matcher(joined(count).strip()).matches()
                ? count
                : 0;
    }

    private boolean isQuoted(int line) {
        return QUOTED.matcher(lines.get(line)).matches();
    }

    private String joined(int most) {
        String joined = lines.subList(at, Math.min(lines.size(), at + most)).stream()
                .map(line -> line.substring(0, Math.min(line.length(), MOST_CHARACTERS)))
                .collect(Collectors.joining(" "));
        return joined.substring(0, Math.min(joined.length(), MOST_CHARACTERS));
    }
}
