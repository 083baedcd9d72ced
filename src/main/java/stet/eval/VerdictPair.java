package stet.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A claim, the text that there is to judge it by, and what people made of it.
 *
 * @param source name of the collection that it is from, as the file gives it; empty where it gives none
 */
record VerdictPair(String claim, String evidence, Gold label, String source) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The labels of the public data sets. */
    enum Gold {
        SUPPORTED,
        REFUTED,
        NOT_ENOUGH_EVIDENCE,
        /** Refuted or not covered: the data set does not say which. */
        NOT_SUPPORTED,
        PARTIALLY_SUPPORTED
    }

    boolean supported() {
        return label == Gold.SUPPORTED;
    }

    /** Reads one pair a line, also from a gzip file; a line that is no pair is an error that names it. */
    static List<VerdictPair> read(Path file) throws IOException {
        List<VerdictPair> pairs = new ArrayList<>();
        try (BufferedReader lines = open(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    pairs.add(parse(line, file, number));
                }
            }
        }
        return pairs;
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        boolean packed = file.toString().endsWith(".gz");
        return new BufferedReader(
                new InputStreamReader(packed ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8));
    }

    private static VerdictPair parse(String line, Path file, int number) {
        try {
            JsonNode node = JSON.readTree(line);
            return new VerdictPair(
                    node.path("claim").asText(),
                    node.path("evidence").asText(),
                    Gold.valueOf(node.path("label").asText()),
                    node.path("source").asText());
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new GoldFormatException(
                    file, "mend line " + number + ", which has no claim, evidence and known label");
        }
    }
}
