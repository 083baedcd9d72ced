package stet.ask;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import stet.model.Answer;

/** The last questions and answers of a session about one article, so that "and when?" can be understood. */
public final class Conversation {

    private static final int REMEMBERED = 6;

    private final Deque<Turn> turns = new ArrayDeque<>();
    private Optional<String> article = Optional.empty();

    private record Turn(String question, String answer) {}

    /** A conversation in which nothing was said yet. */
    public Conversation() {}

    /** Remembers a question about {@code location} with its answer; forgets what was said about another article. */
    public synchronized void add(String location, String question, Answer answer) {
        about(location);
        String said = answer.sentences().stream().map(Answer.Sentence::text).collect(Collectors.joining(" "));
        turns.add(new Turn(question, said.isEmpty() ? "(no answer)" : said));
        if (turns.size() > REMEMBERED) {
            turns.removeFirst();
        }
    }

    /** A question with the one before it, which "and when?" leaves out, to search by. */
    public synchronized String inContext(String location, String question) {
        return about(location).isEmpty() ? question : turns.getLast().question() + " " + question;
    }

    /** What was said about {@code location}, oldest first, for a prompt; empty at the beginning. */
    public synchronized String about(String location) {
        if (!article.equals(Optional.of(location))) {
            article = Optional.of(location);
            turns.clear();
        }
        return List.copyOf(turns).stream()
                .map(turn -> "Question: " + turn.question() + "\nAnswer: " + turn.answer())
                .collect(Collectors.joining("\n"));
    }
}
