package stet.llm.langchain4j;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stet.llm.ModelException;
import stet.llm.ModelException.Failure;
import stet.llm.Provider;

/** A secret that authenticates to a provider; nothing but a request to that provider may hold its text. */
public final class ApiKey {

    private static final int MAX_BYTES = 10_000;
    private static final long COMMAND_SECONDS = 30;

    private final String secret;

    private ApiKey(String secret) {
        this.secret = secret;
    }

    /** The first of the provider's variables that is set. */
    public static Optional<ApiKey> fromEnvironment(Provider provider, Map<String, String> environment) {
        return provider.keyVariables().stream()
                .map(name -> environment.getOrDefault(name, "").strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(ApiKey::new);
    }

    /**
     * The first line that a command prints, such as that of a password manager.
     *
     * @param command the program and its arguments
     * @throws ModelException when it fails, prints nothing or takes longer than 30 seconds
     */
    public static ApiKey fromCommand(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            process.onExit().orTimeout(COMMAND_SECONDS, SECONDS).exceptionally(late -> stopped(process));
            String output = new String(process.getInputStream().readNBytes(MAX_BYTES), UTF_8);
            String secret = output.lines().findFirst().orElse("").strip();
            if (process.waitFor() == 0 && !secret.isEmpty()) {
                return new ApiKey(secret);
            }
        } catch (IOException e) {
            throw noKey(command);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw noKey(command);
    }

    /** With all that it started, which would hold its output open. */
    private static Process stopped(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        return process.destroyForcibly();
    }

    private static ModelException noKey(List<String> command) {
        return new ModelException(
                Failure.REFUSED, "The key command " + command.getFirst() + " gave no key; run it by hand to see why.");
    }

    String secret() {
        return secret;
    }

    /** {@code text} without the key, should it be in there. */
    String removedFrom(String text) {
        return text.replace(secret, "(key)");
    }

    @Override
    public String toString() {
        return "(key)";
    }
}
