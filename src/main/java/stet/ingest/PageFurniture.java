package stet.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes away what surrounds an article on a page: menus, teasers, captions, comments, forms. */
final class PageFurniture {

    private static final String NEVER_TEXT =
            "script, style, noscript, template, svg, math, iframe, object, embed, button, input,"
                    + " select, textarea, nav, footer, aside, figure, figcaption, audio, video, canvas, dialog, menu,"
                    + " amp-ad, amp-consent, amp-embed, amp-sidebar,"
                    + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=dialog], [role=search],"
                    + " [style*=display:none], [style*=display: none]";
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private final Set<String> names;
    private final List<String> fragments;

    private PageFurniture(List<String> lines) {
        this.names = lines.stream().filter(line -> !line.startsWith("*")).collect(Collectors.toUnmodifiableSet());
        this.fragments = lines.stream()
                .filter(line -> line.startsWith("*"))
                .map(line -> line.substring(1))
                .toList();
    }

    /** Removes what is furniture by the kind of element, such as menus, scripts and captions. */
    static void removeByKind(Document page) {
        ParagraphText paragraphs = ParagraphText.of(page);
        page.select(NEVER_TEXT).stream()
                .filter(element -> !paragraphs.halfIsIn(element))
                .forEach(Element::remove);
    }

    /** Removes what is furniture by its class or id. */
    static void removeByName(Document page) {
        ParagraphText paragraphs = ParagraphText.of(page);
        for (Element element : page.body().select("[class], [id]")) {
            if (Names.LOADED.isFurniture(element) && !paragraphs.halfIsIn(element) && !isQuotation(element)) {
                element.remove();
            }
        }
    }

    /** An embedded post is part of the article. */
    private static boolean isQuotation(Element element) {
        return element.nameIs("blockquote") || element.selectFirst("blockquote p") != null;
    }

    private boolean isFurniture(Element element) {
        if (element.nameIs("body") || element.nameIs("article") || element.nameIs("main")) {
            return false;
        }
        String marks = element.className() + " " + element.id();
        for (String part : PARTS.split(marks, -1)) {
            String lower = part.toLowerCase(Locale.ROOT);
            if (names.contains(lower) || fragments.stream().anyMatch(lower::contains)) {
                return true;
            }
        }
        return false;
    }

    /** The names, read when the first page is. */
    private static final class Names {

        private static final PageFurniture LOADED = load();

        private static PageFurniture load() {
            InputStream in = Objects.requireNonNull(PageFurniture.class.getResourceAsStream("page-furniture.txt"));
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return new PageFurniture(reader.lines()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
