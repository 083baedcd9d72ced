package stet.cli;

import java.util.List;
import java.util.stream.Collectors;
import stet.llm.Prompt;
import stet.llm.Request;
import stet.term.SafeText;

/** What a dry run shows: every request as it would be sent, and their size. */
final class UnsentText {

    private UnsentText() {}

    static String render(List<Request> requests) {
        StringBuilder out = new StringBuilder();
        long total = 0;
        for (Request request : requests) {
            Prompt prompt = request.prompt();
            total += request.estimatedTokens();
            out.append("== ").append(prompt.version()).append(", about ");
            out.append(request.estimatedTokens()).append(" tokens\n");
            out.append(lines(prompt.system())).append("--\n").append(lines(prompt.user()));
            request.schema()
                    .ifPresent(schema ->
                            out.append("-- answer as ").append(schema.text()).append('\n'));
            out.append('\n');
        }
        return out.append(requests.size())
                .append(" requests, about ")
                .append(total)
                .append(" tokens; nothing was sent. What depends on an answer is not among them.\n")
                .toString();
    }

    private static String lines(String text) {
        return text.lines().map(line -> SafeText.line(line) + "\n").collect(Collectors.joining());
    }
}
