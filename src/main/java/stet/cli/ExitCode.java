package stet.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The exit codes that scripts rely on. */
public enum ExitCode {
    DONE(0, "done"),
    FAIL_ON(1, "a label given with --fail-on was met"),
    USAGE(2, "wrong usage or settings"),
    INPUT(3, "input unreadable"),
    INDEX(4, "index missing, locked or incompatible"),
    MODEL(5, "model unreachable or refused"),
    PARTIAL(6, "partial: some of it could not be done, the rest was"),
    INTERNAL(70, "internal error"),
    INTERRUPTED(130, "interrupted");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** The number given back to the shell. */
    public int code() {
        return code;
    }

    /** Every code with its meaning, for the help texts. */
    static Map<String, String> meanings() {
        return Arrays.stream(values())
                .collect(Collectors.toMap(
                        c -> "%3d".formatted(c.code), c -> c.meaning, (a, b) -> a, LinkedHashMap::new));
    }
}
