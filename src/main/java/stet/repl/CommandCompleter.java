package stet.repl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jline.builtins.Completers.FileNameCompleter;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Completes a session's commands, what may follow them, and else names of files. */
final class CommandCompleter implements Completer {

    private final Function<List<String>, List<String>> offers;
    private final Completer files = new FileNameCompleter();

    CommandCompleter(Function<List<String>, List<String>> offers) {
        this.offers = offers;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        if (!line.line().startsWith("/")) {
            return;
        }
        List<String> fitting = fitting(line);
        if (line.wordIndex() == 0) {
            Session.OWN_COMMANDS.stream().map(Candidate::new).forEach(candidates::add);
            fitting.stream().map(name -> new Candidate("/" + name)).forEach(candidates::add);
        } else if (fitting.isEmpty()) {
            files.complete(reader, line, candidates);
        } else {
            fitting.stream().map(Candidate::new).forEach(candidates::add);
        }
    }

    /** What the commands offer that begins like the word typed; they do not know their slash. */
    private List<String> fitting(ParsedLine line) {
        if (line.wordIndex() > 0 && Session.OWN_COMMANDS.contains(line.words().getFirst())) {
            return List.of();
        }
        List<String> words = new ArrayList<>(line.words().subList(0, line.wordIndex() + 1));
        words.set(0, words.getFirst().substring(1));
        String typed = words.getLast();
        return offers.apply(words).stream()
                .filter(offer -> offer.startsWith(typed) && offer.startsWith("-") == typed.startsWith("-"))
                .toList();
    }
}
