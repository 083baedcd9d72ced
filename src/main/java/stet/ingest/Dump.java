package stet.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a file of many records, JSON Lines or CSV, one record at a time, so that its size does not matter. */
final class Dump {

    private static final String NO_TEXT =
            " has no text: a record needs a field named text, body, articleBody or gold_ref.";

    private final String location;
    private final Limits limits;
    private final Delivery delivery;

    Dump(String location, Limits limits, Delivery delivery) {
        this.location = location;
        this.limits = limits;
        this.delivery = delivery;
    }

    /** Reads one JSON object a line; a line that is none is reported, and the next is read. */
    void jsonLines(InputStream in) throws UnreadableException {
        try (Reader reader = utf8(in)) {
            BoundedLines lines = new BoundedLines(reader, (int) limits.documentBytes());
            int number = 0;
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                number++;
                if (lines.cut()) {
                    delivery.problem(
                            place(number), place(number) + " is longer than the limit for one document: split it.");
                } else if (!line.get().isBlank()) {
                    json(number, line.get());
                }
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private void json(int number, String line) {
        try {
            deliver(number, DumpColumns.record(JsonValue.parse(line)));
        } catch (MalformedJsonException e) {
            delivery.problem(place(number), place(number) + " is not JSON: " + e.getMessage() + ".");
        }
    }

    /** Reads records under a line of column names. */
    void csv(InputStream in) throws UnreadableException {
        try (Reader reader = utf8(in)) {
            CsvReader rows = new CsvReader(reader, (int) limits.documentBytes());
            List<String> columns =
                    rows.next().orElse(List.of()).stream().map(DumpColumns::key).toList();
            int number = 2;
            while (row(rows, columns, number)) {
                number++;
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Takes in one row, or reports it where it is broken; false at the end. */
    private boolean row(CsvReader rows, List<String> columns, int number) throws IOException {
        try {
            Optional<List<String>> row = rows.next();
            row.ifPresent(fields -> deliver(number, record(columns, fields)));
            return row.isPresent();
        } catch (MalformedRowException e) {
            delivery.problem(
                    place(number), place(number) + " is left out: " + e.getMessage() + "; mend it and add it again.");
            return true;
        }
    }

    private static Map<String, String> record(List<String> columns, List<String> fields) {
        Map<String, String> record = new HashMap<>();
        for (int at = 0; at < Math.min(columns.size(), fields.size()); at++) {
            record.put(columns.get(at), fields.get(at));
        }
        return record;
    }

    private void deliver(int number, Map<String, String> record) {
        DumpColumns.draft(record)
                .ifPresentOrElse(
                        draft -> delivery.draft(draft, place(number)),
                        () -> delivery.problem(place(number), place(number) + NO_TEXT));
    }

    private String place(int number) {
        return location + "#" + number;
    }

    private UnreadableException unreadable(IOException e) {
        String why = e instanceof CharacterCodingException
                ? " is not valid UTF-8 text: convert its encoding to UTF-8 and try again."
                : " cannot be read to its end: " + e.getMessage() + ".";
        return new UnreadableException(location + why, e);
    }

    private static Reader utf8(InputStream in) throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        return reader;
    }
}
