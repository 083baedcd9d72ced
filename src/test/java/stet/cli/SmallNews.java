package stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A short article and two sources, for tests that run a command many times. */
final class SmallNews {

    static final String FIRST = "The council of Dunvale approved the new budget on Monday.";
    static final String SECOND = "Mayor Anna Berg opened two schools and a library in the harbour district.";

    private static final String HEAD = "---\ntitle: %s\npublished: 2024-03-26\npublisher: %s\n---\n\n";
    private static final String BODY = FIRST + " " + SECOND
            + " The opposition did not attend the vote.\n\nAbout 1,200 people signed a petition.\n";
    private static final String ONE =
            "The council of Dunvale approved the new budget on Monday. The opposition stayed away from the vote.\n";
    private static final String OTHER =
            "Mayor Anna Berg opened three schools in the harbour district. Some 1,200 people signed a petition.\n";

    private SmallNews() {}

    /** Indexes the sources in a folder. */
    static void index(Path folder) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Files.writeString(sources.resolve("one.md"), HEAD.formatted("Budget approved", "One") + ONE);
        Files.writeString(sources.resolve("other.md"), HEAD.formatted("Schools opened", "Other") + OTHER);
        StetRun.in(folder, "index", "add", sources.toString());
    }

    /** Writes the article with more text at its end. */
    static Path article(Path folder, String more) throws IOException {
        return Files.writeString(
                folder.resolve("article.md"), HEAD.formatted("Council news", "Sampler") + BODY + "\n" + more);
    }
}
