package stet.cli;

/**
 * Configuration of {@code java.util.logging} that sets up no handler: libraries' remarks are not for Stet's users. The
 * logging system makes an instance when it starts, if it ever does.
 */
public final class QuietLogging {

    static final String PROPERTY = "java.util.logging.config.class";

    public QuietLogging() {}
}
