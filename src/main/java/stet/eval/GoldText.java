package stet.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import stet.model.Article;
import stet.model.Span;

/** A text file with the JSON file that marks it: finds marked words and names the file when something is wrong. */
record GoldText(Path file, JsonNode marks, String text) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static GoldText read(Path textFile, Path marksFile) throws IOException {
        return of(marksFile, Files.readString(textFile));
    }

    /** A text that was read elsewhere, with the file that marks it. */
    static GoldText of(Path marksFile, String text) throws IOException {
        try {
            return new GoldText(marksFile, JSON.readTree(Files.readString(marksFile)), text);
        } catch (JsonProcessingException e) {
            throw new GoldFormatException(
                    marksFile, "not JSON, mend line " + e.getLocation().getLineNr());
        }
    }

    Article article() {
        return new Article(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of(published()),
                Optional.empty(),
                "en",
                file.toString(),
                text);
    }

    /** The field of a mark that must be there. */
    JsonNode required(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null) {
            throw new GoldFormatException(file, "add the field '" + field + "' to " + node);
        }
        return value;
    }

    /** Where the words of a mark stand: the first time, or as often as its {@code occurrence} says. */
    Span span(JsonNode mark) {
        String quote = required(mark, "quote").asText();
        int start = -1;
        for (int left = mark.path("occurrence").asInt(1); left > 0; left--) {
            start = text.indexOf(quote, start + 1);
            if (start < 0) {
                throw new GoldFormatException(
                        file, "the text does not hold '" + quote + "' so often, correct the quote");
            }
        }
        return new Span(start, start + quote.length());
    }

    /** The day of publication that the marks give. */
    LocalDate published() {
        String day = required(marks, "published").asText();
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new GoldFormatException(file, "'" + day + "' is no date, write it as YYYY-MM-DD");
        }
    }
}
