package stet.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stet.model.Article;

class FormatsTest {

    private static final String WORD =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:body>%s</w:body></w:document>";

    private final Ingest ingest = new Ingest(Limits.standard());

    @Test
    void aTextWithoutANameIsMarkdownByItsMarks() throws Exception {
        Article article = standardInput("""
                ---
                publisher: Harbour Post
                ---

                # Bridge **closes**

                The [bridge](https://example.org) closed.
                """);

        assertThat(article.title()).isEqualTo("Bridge closes");
        assertThat(article.publisher()).contains("Harbour Post");
        assertThat(article.text()).isEqualTo("Bridge closes\n\nThe bridge closed.\n");
        assertThat(article.lines()).containsExactly(5, 5, 7);
        assertThat(standardInput("It was 2 * 3 * 4 on Monday.\n").text()).isEqualTo("It was 2 * 3 * 4 on Monday.\n");
    }

    @Test
    void aRecordOfJsonTellsItsPublisher() throws Exception {
        Article article = standardInput("""
                {"headline": "Bridge closes", "publisher": {"name": "Harbour Post"}, "body": "It closed on Monday."}
                """);

        assertThat(article.publisher()).contains("Harbour Post");
        assertThat(article.text()).isEqualTo("It closed on Monday.");
        assertThatThrownBy(() -> standardInput("{\"headline\": \"Bridge closes\"}"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("has no text");
    }

    private Article standardInput(String text) throws UnreadableException {
        return ingest.article("-", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsTheArticleOfAPage() throws Exception {
        Article article = html("""
                <html lang="en-GB"><head><title>Bridge closes | Harbour Post</title>
                <link rel="canonical" href="https://example.org/bridge">
                <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"}, {"@type": ["NewsArticle"],
                 "headline": "Bridge closes | Harbour Post", "datePublished": "2024-03-25T22:00:00+02:00",
                 "author": [{"name": "Ann Lee"}, {"name": "Bo Ek"}], "publisher": {"name": "Harbour Post"}}]}</script>
                </head><body>
                <nav><a href="/">Home</a> <a href="/sport">Sport, weather, and everything else that is in a menu</a></nav>
                <div class="story"><h1>Bridge closes</h1>
                <p>The bridge over the river closed on Monday, officials said.<br>It will stay shut.</p>
                <figure><img src="b.jpg"><figcaption>The bridge, seen from above.</figcaption></figure>
                <div class="related-links"><p>Read also: ten bridges that you must see before you are old.</p></div>
                <h2>What comes next</h2><ul><li>A ferry runs.</li><li>A bus, too.</li></ul></div>
                <div id="comments"><p>First! I never liked that bridge, to be honest, and I said so.</p></div>
                <footer>Copyright 2024, Harbour Post, all rights reserved.</footer></body></html>
                """);

        assertThat(article.title()).isEqualTo("Bridge closes");
        assertThat(article.author()).contains("Ann Lee, Bo Ek");
        assertThat(article.publisher()).contains("Harbour Post");
        assertThat(article.published()).contains(LocalDate.of(2024, 3, 25));
        assertThat(article.url()).contains("https://example.org/bridge");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.text().split("\\n\\n"))
                .containsExactly(
                        "Bridge closes",
                        "The bridge over the river closed on Monday, officials said. It will stay shut.",
                        "What comes next",
                        "A ferry runs.",
                        "A bus, too.");
    }

    /** The page's own dates, titles and publishers among those of other articles, of changes, and of the site. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // Linked data: references, parts, other articles, mistakes
                "<script type=application/ld+json>{'@graph': [{'@type': 'Organization', '@id': '#o', 'name': 'Post'},"
                        + " {'@type': 'WebPage', 'datePublished': '2011-01-01'}, {'@type': 'NewsArticle',"
                        + " 'headline': 'Harbour to close', 'datePublished': '2024-05-07', 'publisher': {'@id': '#o'}}]}</script>",
                "<script type=application/ld+json>[{'@type': 'NewsArticle', 'headline': 'Fish dear', 'url': 'https://x.org/b',"
                        + " 'datePublished': '2023-01-01'}, {'@type': 'NewsArticle', 'headline': 'Harbour to close',"
                        + " 'url': 'https://x.org/a/', 'datePublished': '2024-05-07', 'publisher': 'Post'}]</script>"
                        + "<link rel=canonical href=https://www.x.org/a>",
                "<script type=application/ld+json>//<![CDATA[\n{'@type': 'WebPage', 'name': 'x', 'mainEntity': {'@type':"
                        + " 'Article', 'headline': 'Harbour to close', 'datePublished': 'May 7, 2024',"
                        + " 'publisher': {'name': 'Post'}, 'description': 'Two\nlines',}}\n//]]></script>",
                // What readers see
                "<meta property=og:site_name content=Post><body><header class=top><p class=date>12 June 2024</p></header>"
                        + "<div class=latest><ul><li><a href=x><time datetime=2024-05-30>30 May</time></a></ul></div><main><article>"
                        + "<h1>Harbour to close</h1><p>Updated <time>8 May 2024</time>, first out <time>7 May 2024</time></p>",
                "<meta property=og:site_name content=Post><body class=has-sidebar><h1>Harbour to close</h1>"
                        + "<div class=meta>By Jo Berg | Posted: May 7, 2024 | Updated: May 8, 2024</div>",
                "<meta property=og:site_name content=Post><div class=modified-date>Updated 8 May 2024</div>"
                        + "<h1>Harbour to close</h1><span class=publishDate>07.05.2024</span>",
                "<title>Post » News » Harbour to close</title><div itemprop=publisher><meta itemprop=name content=Post></div>"
                        + "<time itemprop=dateModified datetime=2024-06-01>1 June</time>"
                        + "<h1><a href=/>Post</a></h1><h2 class=entry-title>Harbour to close</h2>"
                        + "<time itemprop=datePublished datetime=2024-05-07>7 May</time>",
            })
    void tellsTheArticleOnAPageFromAllElse(String head) throws Exception {
        Article article = html(
                "<html><head>" + head.replace('\'', '"') + "<p>The harbour closes on Monday, for weeks.</p>"
                        + "<div class=comments><span class=date>9 May 2024</span></div><footer><time>1 Jan 2025</time></footer></html>");

        assertThat(article.title()).isEqualTo("Harbour to close");
        assertThat(article.publisher()).contains("Post");
        assertThat(article.published()).contains(LocalDate.of(2024, 5, 7));
    }

    @ParameterizedTest
    @CsvSource({
        "07.05.2024,2024-05-07",
        "17/05/2024,2024-05-17",
        "05/17/2024,2024-05-17",
        "05/05/2024,2024-05-05",
        "Tue 7.5.2024 10:15,2024-05-07",
        "07/05/2024,",
        "32.05.2024,",
        "1.2.3.2024,",
        "13/13/2024,"
    })
    void readsADayInFiguresOnlyWhereThereIsOneReading(String shown, LocalDate day) throws Exception {
        Article article = html("<html><h1>Harbour to close</h1><span class=date>" + shown + "</span><p>It closes.</p>");

        assertThat(article.published()).isEqualTo(Optional.ofNullable(day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <meta property="article:published_time" content="2024-03-25T01:02:03Z"> | 2024-03-25
            <meta name="date" content="Mon, 25 Mar 2024 10:00:00 GMT">              | 2024-03-25
            <time datetime="2024-03-25">yesterday</time>                            | 2024-03-25
            <span class="date">Published March 25, 2024, 10:15 a.m.</span>          | 2024-03-25
            <meta property="og:url" content="https://example.org/2024/mar/25/news"> | 2024-03-25
            <meta name="date" content="0001-01-01"><time>25 March 2024</time>       | 2024-03-25
            <p>In the year 1999</p>                                                 |
            """)
    void findsTheDayOfAPage(String markup, LocalDate day) throws Exception {
        Article article = html("<html><body>" + markup + "<p>The bridge closed.</p></body></html>");

        assertThat(article.published().orElse(null)).isEqualTo(day);
    }

    @Test
    void stripsMarkdown() throws Exception {
        String text = read(
                        """
                Head
                ## Two ##
                > quoted *words* and snake_case
                1. item with `code` and ![image](a.png)
                [ref]: https://example.org
                A [link](https://example.org/a_b) \\*kept\\* <https://example.org>
                """.replaceFirst("Head\n", "---\ntitle: T\n---\n# One\n")
                                .getBytes(StandardCharsets.UTF_8),
                        ".md")
                .text();

        assertThat(text.lines())
                .containsExactly(
                        "One",
                        "",
                        "Two",
                        "",
                        "quoted words and snake_case",
                        "item with code and ",
                        "A link *kept* https://example.org");
    }

    @Test
    void readsAPdfInParagraphs() throws Exception {
        Article article = read(pdf(false), ".pdf");

        assertThat(article.text())
                .isEqualTo(
                        "Bridge closes\n\nThe government closed the bridge over the river on Monday. It will stay shut.\n\n"
                                + "A ferry runs every hour of the day, and the town hall pays.");
        assertThat(article.title()).isEqualTo("Bridge closes");
        assertThat(article.published()).contains(LocalDate.of(2024, 3, 25));
    }

    @Test
    void refusesAnEncryptedPdf() throws Exception {
        byte[] pdf = pdf(true);

        assertThatThrownBy(() -> read(pdf, ".pdf"))
                .hasMessage("- is an encrypted PDF: save a copy without a password.");
    }

    @Test
    void readsWordDocuments() throws Exception {
        String paragraphs =
                "<w:p><w:r><w:t>Bridge</w:t></w:r><w:r><w:t xml:space=\"preserve\"> closes</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:instrText>PAGE</w:instrText><w:t>It &amp; all.</w:t></w:r></w:p>";
        Article article = read(docx(WORD.formatted(paragraphs)), ".docx");

        assertThat(article.text()).isEqualTo("Bridge closes\n\nIt & all.");
        assertThat(article.author()).contains("Ann Lee");
        assertThat(article.publisher()).contains("Harbour Post");
        assertThat(article.published()).contains(LocalDate.of(2024, 3, 25));
    }

    @Test
    void expandsNoEntitiesOfAWordDocument() throws Exception {
        byte[] docx = docx("<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
                + WORD.formatted("<w:p><w:r><w:t>x&a;</w:t></w:r></w:p>"));

        assertThatThrownBy(() -> read(docx, ".docx")).hasMessageContaining("is a broken DOCX document");
    }

    @Test
    void removesControlCharacters() throws Exception {
        Article article =
                html("<title>A\u001b[31m red&#7; title</title><p>Some\u001b[2J text\u0085 here, and more.</p>");

        assertThat(article.title()).isEqualTo("A red title");
        assertThat(article.text()).isEqualTo("Some text here, and more.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<p><b>", "<ul><li>", "<table><tr><td>", "<blockquote>"})
    void standsDeepNesting(String tag) {
        String html = "<html><body>" + tag.repeat(4_000) + "<p>The bridge closed, they say.</p>";

        Article article = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> html(html));

        assertThat(article.text()).contains("The bridge closed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[a](", "![", "<http", "*_`", "> ", "# ", "- ", "---\n", "a "})
    void standsHugeLines(String piece) {
        byte[] markdown = ("Word " + piece.repeat(100_000)).getBytes(StandardCharsets.UTF_8);

        Article article = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(markdown, ".md"));

        assertThat(article.text()).startsWith("Word");
    }

    private Article html(String html) throws UnreadableException {
        return read(("<html>" + html).getBytes(StandardCharsets.UTF_8), ".html");
    }

    private Article read(byte[] bytes, String extension) throws UnreadableException {
        if (!extension.equals(".md")) {
            return ingest.article("-", new ByteArrayInputStream(bytes));
        }
        return Documents.article(RawDocument.local("a.md", bytes));
    }

    private static byte[] pdf(boolean encrypted) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                line(content, 700, "Bridge closes");
                List<String> lines = List.of(
                        "The govern-", "ment closed the bridge over the river on", "Monday. It will stay shut.");
                for (int at = 0; at < lines.size(); at++) {
                    line(content, 660 - 14 * at, lines.get(at));
                }
                line(content, 600, "A ferry runs every hour of the day, and");
                line(content, 586, "the town hall pays.");
            }
            pdf.getDocumentInformation().setTitle("Bridge closes");
            Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
            day.clear();
            day.set(2024, Calendar.MARCH, 25);
            pdf.getDocumentInformation().setCreationDate(day);
            if (encrypted) {
                pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            pdf.save(out);
        }
        return out.toByteArray();
    }

    private static void line(PDPageContentStream content, float height, String text) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.newLineAtOffset(70, height);
        content.showText(text);
        content.endText();
    }

    private static byte[] docx(String document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", "<Types/>");
            part(zip, "word/document.xml", document);
            part(
                    zip,
                    "docProps/core.xml",
                    "<p xmlns:dc=\"d\"><dc:creator>Ann Lee</dc:creator><dc:created>2024-03-25T10:00:00Z</dc:created></p>");
            part(zip, "docProps/app.xml", "<Properties><Company>Harbour Post</Company></Properties>");
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
