package stet.ingest;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads comma-separated rows (RFC 4180): quoted fields may hold commas, line breaks and doubled quotes. */
public final class CsvReader {

    private static final int END = -1;

    private final Reader reader;
    private final int longestRow;
    private int held;
    private int ahead;

    /**
     * Reads rows.
     *
     * @param longestRow how many characters a row may have before it is refused
     */
    public CsvReader(Reader reader, int longestRow) throws IOException {
        this.reader = reader;
        this.longestRow = longestRow;
        this.ahead = reader.read();
    }

    /**
     * The next row that is not blank; nothing at the end.
     *
     * @throws IOException where a row is too long, a quotation mark is not closed, or the reader fails
     */
    public Optional<List<String>> next() throws IOException {
        while (ahead == '\n' || ahead == '\r') {
            take();
        }
        if (ahead == END) {
            return Optional.empty();
        }
        held = 0;
        List<String> row = new ArrayList<>();
        row.add(field());
        while (ahead == ',') {
            take();
            row.add(field());
        }
        return Optional.of(row);
    }

    private String field() throws IOException {
        StringBuilder field = new StringBuilder();
        if (ahead == '"') {
            quoted(field);
        }
        while (ahead != ',' && ahead != '\n' && ahead != END) {
            append(field, take());
        }
        int last = field.length() - 1;
        return last >= 0 && field.charAt(last) == '\r' ? field.substring(0, last) : field.toString();
    }

    private void quoted(StringBuilder field) throws IOException {
        take();
        while (ahead != END) {
            int c = take();
            if (c == '"' && ahead != '"') {
                return;
            }
            append(field, c == '"' ? take() : c);
        }
        throw new IOException("a quoted field is not closed");
    }

    private void append(StringBuilder field, int c) throws IOException {
        if (++held > longestRow) {
            throw new IOException("a row is longer than the limit for one document");
        }
        field.append((char) c);
    }

    private int take() throws IOException {
        int taken = ahead;
        ahead = reader.read();
        return taken;
    }
}
