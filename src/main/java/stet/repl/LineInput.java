package stet.repl;

import java.util.Optional;

/** Where a session's lines come from. */
public interface LineInput extends AutoCloseable {

    /** The next line, absent at the end of input. */
    Optional<String> next();

    @Override
    void close();
}
