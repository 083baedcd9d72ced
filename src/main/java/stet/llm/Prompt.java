package stet.llm;

/**
 * The two parts of what a model reads.
 *
 * @param system standing instructions
 * @param user the task, with untrusted text inside fences only
 * @param version name and digest of the template it was made from
 */
public record Prompt(String system, String user, String version) {

    private static final int CHARACTERS_PER_TOKEN = 3;

    /** Estimated tokens, on the high side for English. */
    public long estimatedTokens() {
        return estimate(system) + estimate(user);
    }

    /** The same task with more text after it. */
    public Prompt followedBy(String more) {
        return new Prompt(system, user + "\n\n" + more, version);
    }

    static long estimate(String text) {
        return (text.length() + CHARACTERS_PER_TOKEN - 1L) / CHARACTERS_PER_TOKEN;
    }
}
