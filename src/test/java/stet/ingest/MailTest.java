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
