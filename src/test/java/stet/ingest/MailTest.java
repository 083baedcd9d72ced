package stet.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stet.model.Article;

class MailTest {

    private static final String HEAD = """
            Received: from mail.example.org by mx.example.net; Mon, 25 Mar 2024 10:00:00 +0000
            From: "Harbour Press Office" <press@example.org>
            Subject: =?UTF-8?Q?Br=C3=BCcke?= closes on
             Monday
            Date: Mon, 25 Mar 2024 09:58:00 +0000
            """;
    private static final String TYPED = HEAD + "Content-Type: ";

    @TempDir
    Path folder;

    private final Ingest ingest = new Ingest(Limits.standard());

    @Test
    void readsSubjectSenderDayAndText() throws Exception {
        Article article = mail(TYPED + """
                text/plain; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                The caf=E9 by the bridge stays open, the press office said.
                """);

        assertThat(article.title()).isEqualTo("Brücke closes on Monday");
        assertThat(article.author()).contains("Harbour Press Office");
        assertThat(article.publisher()).contains("Harbour Press Office");
        assertThat(article.published()).contains(LocalDate.of(2024, 3, 25));
        assertThat(article.text().strip()).isEqualTo("The café by the bridge stays open, the press office said.");
    }

    @Test
    void knowsAMailByItsHeader() throws Exception {
        byte[] mail = (TYPED + "text/html\n\n<html><body><p>The bridge closes on Monday.</p></body></html>")
                .getBytes(ISO_8859_1);

        Article article = ingest.article("-", new ByteArrayInputStream(mail));

        assertThat(article.title()).startsWith("Brücke");
        assertThat(article.text()).isEqualTo("The bridge closes on Monday.");
    }

    @Test
    void takesThePlainTextOfSeveralAndNoAttachment() throws Exception {
        Article article = mail(TYPED + """
                multipart/mixed; boundary="m"

                --m
                Content-Type: text/plain
                Content-Disposition: attachment; filename=secret.txt

                This file is attached.
                --m
                Content-Type: multipart/alternative; boundary="a"

                --a
                Content-Type: text/html

                <p>The page.</p>
                --a
                Content-Type: text/plain; charset=utf-8

                The plain text.
                --a--
                --m
                Content-Type: message/rfc822

                Subject: Another mail

                Another text.
                --m--
                """);

        assertThat(article.title()).startsWith("Brücke");
        assertThat(article.text().strip()).isEqualTo("The plain text.");
    }

    @Test
    void readsOnWhereTheCharsetIsUnknownOrTheEndIsMissing() throws Exception {
        assertThat(mail(TYPED + "text/plain; charset=klingon-8\n\nThe café is open.")
                        .text())
                .isEqualTo("The café is open.");
        assertThat(mail(TYPED + "multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nIt ends here")
                        .text())
                .isEqualTo("It ends here");
        assertThat(mail(TYPED + "text/plain\nContent-Transfer-Encoding: base64\n\nVGhlIGJyaWRnZSBpcyBvcGVuLg==@@@@")
                        .text())
                .startsWith("The bridge is open.");
    }

    @ParameterizedTest
    @CsvSource({
        "press@example.org,press@example.org,example.org",
        "<press@example.org>,press@example.org,example.org",
        "Jane Doe <jane@example.org>,Jane Doe,Jane Doe",
        "=?utf-8?q?Brigitte_M=C3=BCller?= <b@example.org>,Brigitte Müller,Brigitte Müller"
    })
    void namesThePublisherByNameOrDomain(String from, String author, String publisher) throws Exception {
        Article article = mail("From: " + from + "\nMessage-ID: <1@example.org>\n\nThe bridge is open.\n");

        assertThat(article.author()).contains(author);
        assertThat(article.publisher()).contains(publisher);
    }

    /** Each text has the sender's words as "The bridge is open." and perhaps "It cost 4 million."; the rest is quoted. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge is open.\n\nOn Mon, 25 Mar 2024 at 10:00, Jo <jo@example.net> wrote:\n> Is it shut?\n> I heard so.\n",
                "On Monday, March 25, 2024, at 10:00 AM,\nJo Doe\n<jo@example.net> wrote:\n\n> Is it shut?\n>> Yes.\n\nThe bridge is open.\n",
                "Am 25.03.2024 um 10:00 schrieb Jo:\n> Is it shut?\nThe bridge is open.\n> The cost?\nIt cost 4 million.\n",
                "The bridge is open.\n\n-----Original Message-----\nFrom: Jo\nSent: Monday\nTo: Press\n\nIs it shut?\n",
                "The bridge is open.\n---------- Forwarded message ---------\nFrom: Jo <jo@example.net>\n\nIt is shut.\n",
                "The bridge is open.\n\nBegin forwarded message:\n\nIt is shut.\n",
                "The bridge is open.\n________________________________\nFrom: Jo\nSent: Monday, March 25\nTo: Press\nSubject: Bridge\n\nIt is shut.\n",
                "The bridge is open.\n\n*From:* Jo\n*Date:* Monday\n*Subject:* Bridge\n\nIt is shut.\n",
                "The bridge is open.\n\nOn Mon, 25 Mar 2024 at 10:00, Jo <jo@example.net> wrote:\n\nIs it shut?\n",
            })
    void leavesOutWhatIsQuotedOrForwarded(String text) throws Exception {
        String own = mail(TYPED + "text/plain\n\n" + text).text().replace("It cost 4 million.", "");

        assertThat(own.replaceAll("[\\s_]+", " ").strip()).isEqualTo("The bridge is open.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Monday the mayor wrote: the bridge is open.",
                "On March 25 she wrote:\nThe bridge is open.",
                "The letter came from: the harbour office. Date: none. Subject: none.",
                "The cost fell by 5 > 4 million.",
                "The original message - by mail - was lost.",
            })
    void keepsProseThatLooksLikeAQuotation(String text) throws Exception {
        assertThat(mail(TYPED + "text/plain\n\n" + text).text().strip()).isEqualTo(text);
    }

    @Test
    void keepsALineThatAMailboxEscaped() throws Exception {
        assertThat(mail(TYPED + "text/plain\n\n>From Monday on the bridge is open.")
                        .text()
                        .strip())
                .isEqualTo("From Monday on the bridge is open.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>The bridge is open.</div><div class=gmail_quote><div class=gmail_attr>On Mon, Jo wrote:</div>"
                        + "<blockquote>Is it shut, as we heard yesterday?</blockquote></div>",
                "<p>The bridge is open.</p><div class=moz-cite-prefix>Jo wrote:</div><blockquote type=cite>Shut?</blockquote>",
                "<p>The bridge is open.</p><div><p><b>From:</b> Jo<br><b>Sent:</b> Monday<br><b>To:</b> Press<br>"
                        + "<b>Subject:</b> Bridge</p></div><p>Is it shut, as we heard yesterday?</p>",
                "<p>The bridge is open.</p><hr><div id=divRplyFwdMsg>From: Jo</div><div>Is it shut?</div>",
            })
    void leavesOutWhatIsQuotedInAPage(String page) throws Exception {
        assertThat(mail(TYPED + "text/html\n\n<html><body>" + page).text().strip())
                .isEqualTo("The bridge is open.");
    }

    @Test
    void refusesAMailThatOnlyForwards() {
        assertThatThrownBy(() -> mail(TYPED + "text/plain\n\n---- Forwarded message ----\nThe bridge is open.\n"))
                .hasMessageContaining("holds only what others wrote");
    }

    @Test
    void refusesAMailWithoutText() {
        assertThatThrownBy(() -> mail(TYPED + "application/pdf\n\n%PDF-"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("holds no text");
    }

    @Test
    void refusesMailsThatAreBuiltToExhaust() {
        StringBuilder nested = new StringBuilder(TYPED + "multipart/mixed; boundary=b0\n\n");
        for (int i = 0; i < 50_000; i++) {
            nested.append("--b" + i + "\nContent-Type: multipart/mixed; boundary=b" + (i + 1) + "\n\n");
        }
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThatThrownBy(() -> mail(nested.toString())).hasMessageContaining("nested too deeply");
            assertThatThrownBy(() -> mail(HEAD + "X-Long: " + "x".repeat(5_000_000) + "\n\nText."))
                    .hasMessageContaining("is a broken mail");
            assertThatThrownBy(() -> mail(HEAD + "X-Many: x\n".repeat(100_000) + "\n\nText."))
                    .hasMessageContaining("is a broken mail");
            assertThat(mail(TYPED + "text/plain\n\n" + "From: On 1@ \n".repeat(300_000))
                            .text())
                    .contains("From");
            assertThat(mail(TYPED + "text/plain\n\nX\n" + "On 1@ wrote:\n".repeat(300_000))
                            .text())
                    .contains("X");
            String parts = "--x\n\nsome text\n".repeat(300_000);
            assertThat(mail(TYPED + "multipart/mixed; boundary=x\n\n" + parts)
                            .text()
                            .strip())
                    .isEqualTo("some text");
        });
    }

    private Article mail(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("mail.eml"), text);
        return ingest.article(file.toString(), new ByteArrayInputStream(new byte[0]));
    }
}
