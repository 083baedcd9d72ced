package stet.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import stet.model.ClaimKind;

/** Reads a folder of marked articles, {@code NAME.txt} beside {@code NAME.json}, in the order of their names. */
final class GoldFolder {

    private GoldFolder() {}

    static List<GoldArticle> read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<GoldArticle> articles = new ArrayList<>();
            for (Path marks :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                articles.add(article(marks));
            }
            return articles;
        }
    }

    private static GoldArticle article(Path marksFile) throws IOException {
        String fileName = String.valueOf(marksFile.getFileName());
        String name = fileName.substring(0, fileName.length() - ".json".length());
        GoldText text = GoldText.read(marksFile.resolveSibling(name + ".txt"), marksFile);
        List<GoldClaim> claims = new ArrayList<>();
        for (JsonNode mark : text.required(text.marks(), "claims")) {
            claims.add(new GoldClaim(
                    text.span(mark),
                    constant(text, mark, "kind", ClaimKind.values()),
                    text.required(mark, "normalized")));
        }
        JsonNode marks = text.marks();
        return new GoldArticle(
                name,
                text.article(),
                text.required(marks, "style").asText(),
                constant(text, marks, "part", GoldPart.values()),
                claims);
    }

    private static <T extends Enum<T>> T constant(GoldText text, JsonNode mark, String field, T[] all) {
        String name = text.required(mark, field).asText();
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new GoldFormatException(
                        text.file(), "'" + name + "' is no " + field + ", use one of " + Arrays.toString(all)));
    }
}
