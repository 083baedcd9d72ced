package stet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import stet.repl.LineInput;
import stet.repl.PipedInput;
import stet.repl.Session;
import stet.repl.TerminalInput;
import stet.term.Console;

/** {@code stet repl}. */
@Command(
        name = "repl",
        description = "Opens a session: questions about an article and its sources, and every command after a /.",
        footer = {"", "Example:", "  stet repl article.md"})
final class ReplCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(arity = "0..1", paramLabel = "ARTICLE", description = "What the session is about.")
    private Optional<String> article = Optional.empty();

    @Mixin
    private final IndexOptions index = new IndexOptions();

    @Mixin
    private final ModelOptions model = new ModelOptions();

    ReplCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        model.requireOnlySettings();
        if (context.console().inIsTerminal() && context.console().outIsTerminal()) {
            try (TerminalInput input = TerminalInput.open(history(), this::offers)) {
                input.writer().println("Ask a question, or /help.");
                run(input, context.console().writingTo(input.writer()));
            }
        } else {
            run(new PipedInput(context.console().in()), context.console());
        }
        return ExitCode.DONE.code();
    }

    /** Each line runs through a root command line of its own, so that no option of one line lives on in the next. */
    private void run(LineInput input, Console console) {
        Context session = context.with(model.variables()).with(index.variables());
        Session.Commands commands =
                (words, named) -> CommandTree.execute(session.inSession(console, named), words.toArray(String[]::new));
        new Session(console.out(), commands, article).run(input);
    }

    private List<String> offers(List<String> words) {
        List<CharSequence> found = new ArrayList<>();
        String[] typed = words.toArray(String[]::new);
        AutoComplete.complete(
                CommandTree.whole(context).getCommandSpec(), typed, typed.length - 1, 0, typed.length, found);
        return found.stream().map(CharSequence::toString).toList();
    }

    private Path history() {
        return context.folders().state().resolve("history");
    }
}
