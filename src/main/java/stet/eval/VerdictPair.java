package stet.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A claim, the text that there is to judge it by, and what people made of it. */
record VerdictPair(String claim, String evidence, Gold label) {

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

    /** Reads one pair a line; a line that is no pair is an error that names it. */
    static List<VerdictPair> read(Path file) throws IOException {
        List<VerdictPair> pairs = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                pairs.add(parse(line, file, number));
            }
        }
        return pairs;
    }

    private static VerdictPair parse(String line, Path file, int number) {
        try {
            JsonNode node = JSON.readTree(line);
            return new VerdictPair(
                    node.path("claim").asText(),
                    node.path("evidence").asText(),
                    Gold.valueOf(node.path("label").asText()));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new GoldFormatException(
                    file, "mend line " + number + ", which has no claim, evidence and known label");
        }
    }
}
