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
            claims.add(new GoldClaim(text.span(mark), kind(text, mark), text.required(mark, "normalized")));
        }
        JsonNode marks = text.marks();
        return new GoldArticle(
                name,
                text.article(),
                text.required(marks, "style").asText(),
                marks.path("heldOut").asBoolean(),
                claims);
    }

    private static ClaimKind kind(GoldText text, JsonNode mark) {
        String kind = text.required(mark, "kind").asText();
        return Arrays.stream(ClaimKind.values())
                .filter(k -> k.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new GoldFormatException(
                        text.file(), "'" + kind + "' is no kind of claim, use one of " + List.of(ClaimKind.values())));
    }
}
