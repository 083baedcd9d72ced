package stet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a result file whole or not at all. */
final class OutputFile {

    private OutputFile() {}

    /** Writes aside and moves into place, so that nobody ever reads half a file; but a device or pipe is written to. */
    static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with bytes. */
    static void write(Path file, byte[] bytes) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
                Files.write(file, bytes);
                return;
            }
            Path target = Files.exists(file) ? file.toRealPath() : file;
            Path aside = target.toAbsolutePath()
                    .resolveSibling(".stet-" + ProcessHandle.current().pid() + ".tmp");
            try {
                Files.write(aside, bytes);
                Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw new OutputException(
                    "Cannot write " + file + " (" + reason(e)
                            + "): give a file in a folder that has room and that you may write to.",
                    e);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        return e instanceof NoSuchFileException ? "no such folder" : String.valueOf(e.getMessage());
    }

    /** A result that could not be written where the user asked for it. */
    static final class OutputException extends RuntimeException {

        private static final long serialVersionUID = 1;

        OutputException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
