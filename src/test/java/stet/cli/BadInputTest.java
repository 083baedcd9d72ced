package stet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input ends in one sentence and the exit code of the contract, and leaves the index as it was. */
class BadInputTest {

    @TempDir
    Path folder;

    @BeforeEach
    void index() throws IOException {
        Files.writeString(
                folder.resolve("good.txt"), "The council met on Monday. It approved two budgets for the year.\n");
        assertThat(StetRun.in(folder, "index", "add", folder.resolve("good.txt").toString())
                        .exit())
                .isZero();
    }

    private void refused(int exit, String said, String... words) {
        StetRun run = StetRun.in(folder, words);
        assertThat(run.exit()).as(run.toString()).isEqualTo(exit);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().findFirst().orElse(""))
                .startsWith("stet: ")
                .containsIgnoringCase(said);
        assertThat(run.err()).doesNotContain("\tat ");
        StetRun verified = StetRun.in(folder, "index", "verify");
        assertThat(verified.exit()).as(verified.toString()).isZero();
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    @Test
    void missingFile() {
        refused(3, "none.txt", "check", folder.resolve("none.txt").toString());
    }

    @Test
    void folderInsteadOfAFile() {
        refused(3, "folder", "claims", folder.toString());
    }

    @Test
    void emptyFile() throws IOException {
        refused(3, "empty", "summarize", file("empty.txt", new byte[0]));
    }

    @Test
    void binaryFile() throws IOException {
        byte[] bytes = new byte[5000];
        new Random(7).nextBytes(bytes);
        refused(3, "noise.txt", "check", file("noise.txt", bytes));
    }

    @Test
    void wrongEncoding() throws IOException {
        refused(3, "wrong.txt", "check", file("wrong.txt", new byte[] {'a', (byte) 0xC3, (byte) 0x28, (byte) 0x81, 'b'
        }));
    }

    @Test
    void brokenPdf() throws IOException {
        refused(3, "broken.pdf", "check", file("broken.pdf", "%PDF-1.7\nnothing of a document".getBytes(UTF_8)));
    }

    @Test
    void pageWithoutText() throws IOException {
        refused(
                3,
                "page.html",
                "check",
                file("page.html", "<html><body><script>x()</script></body></html>".getBytes(UTF_8)));
    }

    @Test
    void hugeFileIsRefusedWithoutReadingIt() throws IOException {
        Path huge = folder.resolve("huge.txt");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(200_000_000L);
        }
        refused(3, "huge.txt", "check", huge.toString());
    }

    @Test
    void oneBadSourceDoesNotLoseTheRest() throws IOException {
        file("bad.pdf", "%PDF-1.7\nnothing".getBytes(UTF_8));
        Files.writeString(folder.resolve("new.txt"), "A new bridge opened on Friday after three years of work.\n");
        StetRun run = StetRun.in(folder, "index", "add", folder.toString());
        assertThat(run.exit()).isEqualTo(6);
        assertThat(run.err()).contains("bad.pdf");
        assertThat(StetRun.in(folder, "index", "search", "bridge").out()).contains("three years");
    }

    @Test
    void missingIndex() {
        StetRun run = StetRun.in(
                folder,
                "check",
                folder.resolve("good.txt").toString(),
                "--index",
                folder.resolve("no").toString());
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err()).contains("stet index add");
    }

    @Test
    void indexWhereAFileIs() {
        String good = folder.resolve("good.txt").toString();
        refused(4, "good.txt", "index", "add", good, "--index", good);
    }

    @Test
    void unknownOption() {
        refused(2, "--colour", "check", "x", "--colour");
    }

    @Test
    void unknownCommand() {
        refused(2, "verfy", "verfy");
    }

    @Test
    void unknownSettingInAFile() throws IOException {
        Files.writeString(folder.resolve(".stet.properties"), "indx=/tmp\n");
        StetRun run = StetRun.in(folder, "config", "list");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("indx").contains(".stet.properties");
    }

    @Test
    void formatThatACommandDoesNotHave() {
        refused(
                2,
                "expected one of [TEXT, JSON]",
                "summarize",
                folder.resolve("good.txt").toString(),
                "--format",
                "csv");
    }

    @Test
    void environmentWinsOverFileAndSaysSo() throws IOException {
        Files.writeString(folder.resolve(".stet.properties"), "sentences=5\npassages=9\n");
        StetRun run = StetRun.in(folder, Map.of("STET_PASSAGES", "7"), "", "config", "list");
        assertThat(run.out()).containsPattern("sentences +5 +\\S*\\.stet\\.properties");
        assertThat(run.out()).containsPattern("passages +7 +STET_PASSAGES");
        assertThat(run.out()).containsPattern("color +auto +default");
    }

    @Test
    void outputIntoNoFolder() {
        refused(
                2,
                "cannot write",
                "claims",
                folder.resolve("good.txt").toString(),
                "--output",
                "/nonexistent/x/out.txt");
    }

    @Test
    void numbersThatMakeNoSense() {
        String good = folder.resolve("good.txt").toString();
        refused(2, "'-3' is not a whole number from 1 to 10000", "summarize", good, "--sentences", "-3");
        refused(2, "'0' is not a whole number from 1 to 10000", "ask", good, "why?", "--limit", "0");
        refused(2, "'99999999999' is not a whole number", "index", "search", "x", "--limit", "99999999999");
    }

    @Test
    void claimThatTheArticleDoesNotMake() {
        String good = folder.resolve("good.txt").toString();
        refused(2, "c-nope", "check", good, "--claim", "c-nope");
        refused(2, "--fail-on names no label", "check", good, "--fail-on", ",");
        refused(2, "--explain prints text", "check", good, "--explain", "--format", "json");
        refused(2, "no source nope", "index", "remove", "nope");
    }

    @Test
    void markdownThatExhaustsAnExpression() throws IOException {
        String quotes = file("quotes.md", ("> ".repeat(20_000) + "The council approved two budgets.").getBytes(UTF_8));
        String rule = file("rule.md", ("*".repeat(200_000) + "\nThe council approved two budgets.").getBytes(UTF_8));
        assertThat(StetRun.in(folder, "claims", quotes).out()).contains("two budgets");
        assertThat(StetRun.in(folder, "claims", rule).out()).contains("two budgets");
    }

    @Test
    void pdfThatUnpacksToFarMore() throws IOException {
        refused(3, "unpacks to more than", "claims", file("bomb.pdf", Bombs.pdf(250_000_000)));
    }

    @Test
    void pageOfCountlessElements() throws IOException {
        String page = "<html><body>" + "<b>".repeat(200_000) + "The mayor said 5 people died.";
        refused(3, "elements", "claims", file("deep.html", page.getBytes(UTF_8)));
    }

    @Test
    void addressOfAnotherScheme() {
        refused(3, "ftp://example.org/x", "claims", "ftp://example.org/x");
    }

    @Test
    void nameThatIsEmpty() {
        refused(3, "name of the file is empty", "claims", "");
    }

    @Test
    void globThatIsNone() {
        refused(2, "[", "index", "add", folder.toString(), "--include", "[");
    }
}
