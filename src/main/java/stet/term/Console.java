package stet.term;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Map;

/**
 * The three standard streams and what is known about them.
 *
 * @param out for data
 * @param err for everything else
 * @param inIsTerminal whether a person types into {@code in}
 * @param outIsTerminal whether a person reads {@code out}
 * @param errIsTerminal whether a person reads {@code err}
 * @param width columns to wrap at, 20 or more
 */
public record Console(
        InputStream in,
        PrintWriter out,
        PrintWriter err,
        boolean inIsTerminal,
        boolean outIsTerminal,
        boolean errIsTerminal,
        int width) {

    private static final int DEFAULT_WIDTH = 80;
    private static final int MIN_WIDTH = 20;

    public Console {
        width = Math.max(MIN_WIDTH, width);
    }

    /**
     * The console of this process. The JVM cannot tell a terminal from a pipe per stream, so the launcher does and
     * says so in the property {@code stet.tty} (the numbers of the streams that are terminals); {@code stet.columns}
     * holds the terminal's width.
     *
     * @param out standard output
     */
    public static Console system(Map<String, String> environment, OutputStream out) {
        String terminals = System.getProperty("stet.tty", "");
        int width = width(System.getProperty("stet.columns", environment.getOrDefault("COLUMNS", "")));
        return new Console(
                new FileInputStream(FileDescriptor.in),
                writer(out),
                writer(new FileOutputStream(FileDescriptor.err)),
                terminals.contains("0"),
                terminals.contains("1"),
                terminals.contains("2"),
                width);
    }

    /** The same console, writing elsewhere. */
    public Console writingTo(PrintWriter other) {
        return new Console(in, other, other, inIsTerminal, outIsTerminal, errIsTerminal, width);
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(new BufferedOutputStream(out), UTF_8), false);
    }

    private static int width(String columns) {
        try {
            int width = Integer.parseInt(columns.strip());
            return width > 0 ? width : DEFAULT_WIDTH;
        } catch (NumberFormatException e) {
            return DEFAULT_WIDTH;
        }
    }

    /** Whether to colour what goes to {@code out}. */
    public boolean coloured(ColorMode mode, Map<String, String> environment) {
        return switch (mode) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> !environment.containsKey("NO_COLOR") && (forced(environment) || showsColour(environment));
        };
    }

    private static boolean forced(Map<String, String> environment) {
        return !"0".equals(environment.getOrDefault("CLICOLOR_FORCE", "0"));
    }

    private boolean showsColour(Map<String, String> environment) {
        return outIsTerminal && !"dumb".equals(environment.get("TERM"));
    }
}
