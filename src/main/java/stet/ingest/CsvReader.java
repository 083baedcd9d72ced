package stet.ingest;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads comma-separated rows (RFC 4180): quoted fields may hold commas, line breaks and doubled quotes. A quotation mark
 * that is not closed spoils its own row only: the one that would close it stands before text, or is not there at all.
 */
public final class CsvReader {

    private static final int END = -1;
    private static final int CHUNK = 1 << 13;

    private final Reader reader;
    private final int longestRow;
    private final char[] chunk = new char[CHUNK];
    /** What was read, from before the current row on. */
    private final StringBuilder read = new StringBuilder();

    private int at;
    private int row;
    private int held;
    private long line = 1;
    private long rowLine;

    /**
     * Reads rows.
     *
     * @param longestRow how many characters a row may have before it is refused
     */
    public CsvReader(Reader reader, int longestRow) {
        this.reader = reader;
        this.longestRow = longestRow;
    }

    /**
     * The next row that is not blank; nothing at the end.
     *
     * @throws MalformedRowException where a row is too long or a quotation mark is not closed; the next call goes on
     *     after the first line of that row
     */
    public Optional<List<String>> next() throws IOException {
        while (ahead() == '\n' || ahead() == '\r') {
            take();
        }
        if (ahead() == END) {
            return Optional.empty();
        }
        forget();
        held = 0;
        rowLine = line;
        List<String> fields = new ArrayList<>();
        fields.add(field());
        while (ahead() == ',') {
            take();
            fields.add(field());
        }
        return Optional.of(fields);
    }

    private String field() throws IOException {
        StringBuilder field = new StringBuilder();
        if (ahead() == '"') {
            quoted(field);
        }
        while (ahead() != ',' && ahead() != '\n' && ahead() != END) {
            append(field, take());
        }
        int last = field.length() - 1;
        return last >= 0 && field.charAt(last) == '\r' ? field.substring(0, last) : field.toString();
    }

    private void quoted(StringBuilder field) throws IOException {
        long opened = line;
        take();
        while (ahead() != END) {
            int c = take();
            if (c == '"' && ahead() != '"') {
                if (line > opened && !endsField()) {
                    throw malformed("a quotation mark is not closed");
                }
                return;
            }
            append(field, c == '"' ? take() : c);
        }
        throw malformed("a quotation mark is not closed");
    }

    private boolean endsField() throws IOException {
        return switch (ahead()) {
            case ',', '\n', '\r', ' ', '\t', END -> true;
            default -> false;
        };
    }

    private void append(StringBuilder field, int c) throws IOException {
        if (++held > longestRow) {
            throw malformed("a row is longer than the limit for one document");
        }
        field.append((char) c);
    }

    /** Goes back to the end of the first line of the row. */
    private MalformedRowException malformed(String what) throws IOException {
        long start = rowLine;
        at = row;
        line = rowLine;
        while (ahead() != '\n' && ahead() != END) {
            take();
            forget();
        }
        return new MalformedRowException(start, what);
    }

    private int ahead() throws IOException {
        if (at == read.length()) {
            int count = reader.read(chunk);
            if (count <= 0) {
                return END;
            }
            read.append(chunk, 0, count);
        }
        return read.charAt(at);
    }

    private int take() throws IOException {
        int taken = ahead();
        at++;
        line += taken == '\n' ? 1 : 0;
        return taken;
    }

    /** Begins a row here; what is before it is let go of once that is worth the move. */
    private void forget() {
        if (at > CHUNK && at > read.length() / 2) {
            read.delete(0, at);
            at = 0;
        }
        row = at;
    }
}
