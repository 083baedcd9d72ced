package stet.ingest;

import java.net.URLConnection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** What a document is, judged by its content first and by the ending of its name where content does not tell. */
enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    PDF,
    DOCX,
    FEED,
    MAIL,
    /** One record. */
    JSON,
    JSON_LINES,
    CSV,
    ZIP,
    TAR,
    GZIP,
    /** None that articles come in. */
    OTHER;

    private static final Pattern MARKDOWN_MARK =
            Pattern.compile("\\A---\\R|(?m)^#{1,6} \\S|\\[[^\\]\\n]{1,200}\\]\\(https?:");

    private static final Pattern JSON_START = Pattern.compile("\\A\\s*\\{\\s*\"");

    private static final Set<String> NEVER_PROSE = Set.of("text/css", "text/javascript", "text/tab-separated-values");

    /** Recognises a document. */
    static Format of(RawDocument raw) {
        if (raw.startsWith("%PDF-")) {
            return PDF;
        }
        if (raw.startsWith("PK\3\4") || raw.startsWith("PK\5\6")) {
            return raw.extension().equals("docx") || raw.head().contains("[Content_Types].xml") ? DOCX : ZIP;
        }
        if (raw.startsWith("\u001f\u008b")) {
            return GZIP;
        }
        return raw.head().startsWith("ustar", 257) ? TAR : ofText(raw);
    }

    /** Whether a document of this format holds many others and is read piece by piece. */
    boolean isStreamed() {
        return switch (this) {
            case JSON_LINES, CSV, ZIP, TAR, GZIP -> true;
            case TEXT, MARKDOWN, HTML, PDF, DOCX, FEED, MAIL, JSON, OTHER -> false;
        };
    }

    private static Format ofText(RawDocument raw) {
        // A mail may hold a page.
        if (raw.extension().equals("eml") || Mail.startsLikeMail(raw.head())) {
            return MAIL;
        }
        String head = raw.head().replace("\0", "").toLowerCase(Locale.ROOT);
        if (head.contains("<rss") || head.contains("<feed") || head.contains("<rdf:rdf")) {
            return looksLikeXml(head) ? FEED : HTML;
        }
        if (head.contains("<html") || head.contains("<!doctype html") || head.contains("<body")) {
            return HTML;
        }
        boolean markup = head.startsWith("<") && (head.contains("<title") || head.contains("<article"));
        return markup ? HTML : ofExtension(raw);
    }

    private static boolean looksLikeXml(String head) {
        int start = head.indexOf('<');
        return head.startsWith("<?xml", start)
                || head.startsWith("<rss", start)
                || head.startsWith("<feed", start)
                || head.startsWith("<rdf:", start);
    }

    private static Format ofExtension(RawDocument raw) {
        return switch (raw.extension()) {
            case "md", "markdown" -> MARKDOWN;
            case "html", "htm", "xhtml", "xml" -> HTML;
            case "pdf" -> PDF;
            case "docx" -> DOCX;
            case "rss", "atom" -> FEED;
            case "jsonl", "ndjson" -> JSON_LINES;
            case "csv" -> CSV;
            case "json" -> JSON;
            case "" -> ofNameless(raw.head());
            // The end of an address says little: "example.com".
            default -> raw.fromWeb() || isText(raw.extension()) ? TEXT : OTHER;
        };
    }

    /** A text without a name, as from standard input; Markdown by front matter, a heading or a link. */
    private static Format ofNameless(String head) {
        if (JSON_START.matcher(head).find()) {
            return JSON;
        }
        return MARKDOWN_MARK.matcher(head).find() ? MARKDOWN : TEXT;
    }

    /** Whether a name may be that of a text: one that the Java platform knows for a picture, a program and so on is not. */
    private static boolean isText(String extension) {
        String type =
                Objects.requireNonNullElse(URLConnection.guessContentTypeFromName("x." + extension), "text/plain");
        return type.startsWith("text/") && !NEVER_PROSE.contains(type);
    }
}
