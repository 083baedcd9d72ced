package stet.repl;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The loop of a session: a line that begins with {@code /} is a command, any other is a question. */
public final class Session {

    /** Commands that only a session has. */
    public static final List<String> OWN_COMMANDS = List.of("/open", "/why", "/help", "/quit");

    private static final Set<String> ABOUT_AN_ARTICLE = Set.of("summarize", "claims", "check");
    private static final String OPEN_FIRST = "Open an article first: /open FILE";

    private static final String HELP = """
            A question is answered from the article and the sources. Commands:
              /open ARTICLE   take another article
              /summarize      summary of the article
              /claims         what could be checked in it
              /check          check it against the sources
              /why ID         one claim with every comparison made
              /index ...      the sources: add, list, search, stats, remove, verify
              /quit           leave (or Ctrl-D)
            Options and help as on the command line: /check --help
            """;

    private final PrintWriter out;
    private final Commands commands;
    private Optional<String> article;

    /** What a session can have done. */
    public interface Commands {

        /** Runs a command line; {@code article} is meant where it names none. */
        void execute(List<String> words, Optional<String> article);
    }

    /** A session about {@code article}, if there is one yet. */
    public Session(PrintWriter out, Commands commands, Optional<String> article) {
        this.out = out;
        this.commands = commands;
        this.article = article;
    }

    /** Reads and answers until the end of input or {@code /quit}. */
    public void run(LineInput input) {
        for (Optional<String> line = input.next(); line.isPresent(); line = input.next()) {
            String text = line.get().strip();
            if (text.equals("/quit") || text.equals("/exit")) {
                return;
            }
            if (text.startsWith("/")) {
                command(Words.of(text.substring(1)));
            } else if (!text.isEmpty()) {
                question(text);
            }
            out.flush();
        }
    }

    private void command(List<String> words) {
        String name = words.isEmpty() ? "help" : words.getFirst();
        List<String> rest = words.isEmpty() ? List.of() : words.subList(1, words.size());
        switch (name) {
            case "help" -> out.print(HELP);
            case "open" -> open(rest);
            case "why" -> why(rest);
            case "add", "list", "search", "stats", "remove", "verify" ->
                out.println("Say /index " + String.join(" ", words));
            case "repl" -> out.println("This is the session already.");
            default -> execute(words);
        }
    }

    private void execute(List<String> words) {
        boolean named = words.stream().skip(1).anyMatch(word -> !word.startsWith("-"));
        boolean help = words.contains("--help") || words.contains("-h");
        if (ABOUT_AN_ARTICLE.contains(words.getFirst()) && article.isEmpty() && !named && !help) {
            out.println(OPEN_FIRST);
        } else {
            commands.execute(words, article);
        }
    }

    private void open(List<String> words) {
        if (words.size() == 1) {
            article = Optional.of(words.getFirst());
            commands.execute(List.of("summarize"), article);
        } else {
            out.println("Give one article: /open FILE");
        }
    }

    private void why(List<String> words) {
        if (words.size() == 1) {
            commands.execute(List.of("check", "--explain", "--claim", words.getFirst()), article);
        } else {
            out.println("Give the id of one claim, as /claims --format json or /check shows it: /why ID");
        }
    }

    /** The two dashes keep a question that begins with one from being read as an option. */
    private void question(String text) {
        if (article.isEmpty()) {
            out.println(OPEN_FIRST);
        } else {
            commands.execute(List.of("ask", "--", article.get(), text), article);
        }
    }
}
