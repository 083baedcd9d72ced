package stet.index;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;

/** An index that cannot be used; the message is one sentence that says why and what to do. */
public final class IndexException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String ANEW = "; make it anew with: stet index add --rebuild PATH";

    private IndexException(String message) {
        super(message);
    }

    private IndexException(String message, Throwable cause) {
        super(message, cause);
    }

    static IndexException missing(Path folder) {
        return new IndexException("There is no index in " + folder + "; make one with: stet index add PATH");
    }

    static IndexException foreign(Path folder, String what) {
        return new IndexException("The folder " + folder + " is no index of Stet's: it holds " + what
                + "; name a folder that is empty or does not exist yet.");
    }

    static IndexException locked(Path folder, Throwable cause) {
        return new IndexException(
                "The index in " + folder + " is being written by another process; wait until that is done.", cause);
    }

    static IndexException incompatible(Path folder, String found) {
        return new IndexException("The index in " + folder + " has " + found + ", this version of Stet needs schema "
                + Schema.VERSION + ANEW);
    }

    /** What a failure to write the files means. */
    static IndexException unwritable(Path folder, IOException cause) {
        boolean damaged = switch (cause) {
            case CorruptIndexException corrupt -> true;
            case IndexFormatTooOldException old -> true;
            case IndexFormatTooNewException young -> true;
            case NoSuchFileException missing -> true;
            case EOFException cut -> true;
            default -> false;
        };
        return damaged
                ? corrupt(folder, cause)
                : new IndexException(
                        "The index folder " + folder
                                + " cannot be written; check its permissions and the space left on the disk.",
                        cause);
    }

    static IndexException corrupt(Path folder) {
        return new IndexException("The index in " + folder + " is damaged: the list of its files is gone" + ANEW);
    }

    static IndexException corrupt(Path folder, Throwable cause) {
        return new IndexException("The index in " + folder + " is damaged" + ANEW, cause);
    }

    /** What a failure to read the files means. */
    static IndexException unreadable(Path folder, IOException cause) {
        return cause instanceof AccessDeniedException
                ? new IndexException("The index folder " + folder + " cannot be read; check its permissions.", cause)
                : corrupt(folder, cause);
    }
}
