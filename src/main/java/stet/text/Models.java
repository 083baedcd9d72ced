package stet.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the trained models that come as libraries on the class path. */
final class Models {

    private Models() {}

    /** Turns a stream into a model. */
    interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    static <T> T read(String resource, Reader<T> reader) {
        try (InputStream in = Models.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The language model " + resource
                        + " is not on the class path; install Stet again with all its libraries.");
            }
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The language model " + resource + " could not be read; install Stet again.", e);
        }
    }
}
