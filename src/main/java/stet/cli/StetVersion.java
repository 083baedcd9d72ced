package stet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this build. */
public final class StetVersion implements IVersionProvider {

    /** The version number, such as {@code 0.1.0}. */
    public static String number() {
        Properties properties = new Properties();
        try (InputStream in = StetVersion.class.getResourceAsStream("/stet/version.properties")) {
            if (in == null) {
                throw new IllegalStateException("the program was packaged without its version");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"stet " + number()};
    }
}
