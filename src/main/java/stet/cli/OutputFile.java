package stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a result file whole or not at all. */
final class OutputFile {

    private OutputFile() {}

    /** Writes aside and moves into place, so that nobody ever reads half a file. */
    static void write(Path file, String text) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Path aside = Files.createTempFile(folder, ".stet-", ".tmp");
            try {
                Files.writeString(aside, text);
                Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw new OutputException("Cannot write " + file + ": give a file in a folder that you may write to.", e);
        }
    }

    /** A result that could not be written where the user asked for it. */
    static final class OutputException extends RuntimeException {

        private static final long serialVersionUID = 1;

        OutputException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
