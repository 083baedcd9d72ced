package stet.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import stet.model.Claim;
import stet.model.Passage;
import stet.model.Stance;

/** The cases that go into one request, each passage in it once, and what the numbers in the answer stand for. */
final class ModelBatch {

    private static final int MAX_CLAIMS = 48;
    private static final int MAX_CHARACTERS = 48_000;
    private static final int PASSAGES_PER_CLAIM = 4;

    private final List<Claim> claims = new ArrayList<>();
    private final List<List<Integer>> given = new ArrayList<>();
    private final List<Passage> numbered = new ArrayList<>();
    private int characters;

    /**
     * What a model says of a claim, not yet checked.
     *
     * @param quote what the model says stands in the passage
     */
    record Judgement(Claim claim, Passage passage, Stance stance, String quote) {}

    private ModelBatch() {}

    /** All cases, in as few batches as the size of a request allows. */
    static List<ModelBatch> of(List<Case> cases) {
        List<ModelBatch> batches = new ArrayList<>();
        for (Case one : cases) {
            if (batches.isEmpty() || batches.getLast().isFull()) {
                batches.add(new ModelBatch());
            }
            batches.getLast().add(one);
        }
        return batches;
    }

    private boolean isFull() {
        return claims.size() >= MAX_CLAIMS || characters >= MAX_CHARACTERS;
    }

    private void add(Case one) {
        Claim claim = one.decided().claim();
        claims.add(claim);
        characters += claim.statement().length();
        given.add(one.passages().stream()
                .limit(PASSAGES_PER_CLAIM)
                .map(this::number)
                .toList());
    }

    private int number(Passage passage) {
        int known = numbered.indexOf(passage);
        if (known >= 0) {
            return known;
        }
        numbered.add(passage);
        characters += passage.text().length();
        return numbered.size() - 1;
    }

    int size() {
        return claims.size();
    }

    List<Passage> numbered() {
        return numbered;
    }

    /** One line for each statement, with the numbers of its passages. */
    String claims() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < claims.size(); i++) {
            String passages =
                    given.get(i).stream().map(at -> Integer.toString(at + 1)).collect(Collectors.joining(", "));
            out.append("%d. (passages %s) ".formatted(i + 1, passages))
                    .append(line(said(claims.get(i))))
                    .append('\n');
        }
        return out.toString();
    }

    /** The quote says which part of the sentence is meant; the sentence says what the quote means. */
    private static String said(Claim claim) {
        return claim.statement().equals(claim.quote())
                ? claim.quote()
                : claim.quote() + " | in the sentence: " + claim.statement();
    }

    String passages() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < numbered.size(); i++) {
            out.append("Passage %d: ".formatted(i + 1))
                    .append(line(numbered.get(i).text()))
                    .append('\n');
        }
        return out.toString();
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** What an item of the answer says, absent where it names a passage that was not given for the claim. */
    Optional<Judgement> judgement(JsonNode item) {
        int claim = item.get("claim").asInt() - 1;
        int passage = item.get("passage").asInt() - 1;
        boolean known = claim >= 0 && claim < claims.size() && given.get(claim).contains(passage);
        return known
                ? Optional.of(new Judgement(
                        claims.get(claim),
                        numbered.get(passage),
                        Stance.valueOf(item.get("stance").asText()),
                        item.get("quote").asText()))
                : Optional.empty();
    }
}
