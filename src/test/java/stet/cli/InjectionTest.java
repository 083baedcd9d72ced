package stet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.llm.OpenAiServer.says;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stet.llm.Attack;
import stet.llm.OpenAiServer;
import stet.llm.OpenAiServer.Asked;

/** Whole commands on hostile articles and sources, with a model that obeys whatever they tell it. */
class InjectionTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LISTED = Pattern.compile("(?m)^(\\d+)\\. \\(passages ([\\d, ]+)\\)");

    private static final Pattern LABEL =
            Pattern.compile("^(SUPPORTED|REFUTED|CONFLICTING|NOT ENOUGH EVIDENCE|NOT CHECKABLE)\\b");
    private static final Pattern CLAIM = Pattern.compile("  (c-[0-9a-f]+)(?=  |$)");
    private static final String EMPTY = "{\"claims\":[],\"instructions\":[]}";

    @TempDir
    static Path folder;

    private static OpenAiServer server;
    private static Map<String, String> clean;

    static List<Attack> attacks() throws IOException {
        return Attack.all();
    }

    @BeforeAll
    static void start() throws IOException {
        server = new OpenAiServer(asked -> says(""));
        SmallNews.index(folder);
        clean = labels(StetRun.in(folder, "check", SmallNews.article(folder, "").toString()));
        assertThat(clean).hasSizeGreaterThan(5).containsValue("REFUTED").containsValue("NOT ENOUGH EVIDENCE");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void thereAreEnoughAttacks() throws IOException {
        assertThat(attacks()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }

    /** A text output holds summary, claims, verdicts and evidence; what the clean article gets, it gets here too. */
    @ParameterizedTest
    @MethodSource("attacks")
    void hostileArticleChangesNoVerdictAndShowsNothingRaw(Attack attack) throws IOException {
        Path article = SmallNews.article(folder, attack.text());
        server.follow(asked -> says(obey(attack, asked)));
        StetRun shown = run("check", article.toString());
        assertThat(shown.exit()).as(shown.toString()).isIn(0, 6);
        assertThat(shown.out() + shown.err())
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\\n]]")
                .doesNotContain("generals");
        assertThat(labels(shown)).containsAllEntriesOf(clean);
    }

    private static Map<String, String> labels(StetRun run) {
        Map<String, String> labels = new HashMap<>();
        String label = "";
        for (String line : run.out().lines().toList()) {
            Matcher heading = LABEL.matcher(line);
            label = heading.find() ? heading.group(1) : label;
            Matcher claim = CLAIM.matcher(line);
            if (claim.find()) {
                labels.put(claim.group(1), label);
            }
        }
        return labels;
    }

    /** Each claim of the article has one source that speaks of it, and that one is hostile. */
    @Test
    void hostileSourcesChangeNoVerdict() throws IOException {
        List<Attack> attacks = attacks();
        Path home = Files.createDirectories(folder.resolve("hostile"));
        Path sources = Files.createDirectories(home.resolve("sources"));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < attacks.size(); i++) {
            String name = "Clerk Ada " + (char) ('A' + i / 26) + (char) ('a' + i % 26) + "ruvian";
            text.append(name).append(" repaired the old harbour clock.\n\n");
            Files.writeString(
                    sources.resolve(i + ".txt"),
                    "News of %s and the harbour clock.\n\n%s\n"
                            .formatted(name, attacks.get(i).text()));
        }
        Path article = Files.writeString(home.resolve("article.txt"), text);
        StetRun.in(home, "index", "add", sources.toString());
        List<String> quoted = new CopyOnWriteArrayList<>();
        server.follow(asked -> says(asked.task().equals("judgements") ? judgements(attacks, asked, quoted) : EMPTY));
        StetRun offline = StetRun.in(home, "check", article.toString());
        StetRun modelled = StetRun.in(home, environment(), "", "check", article.toString());
        assertThat(quoted).hasSizeGreaterThan(50);
        assertThat(labels(modelled)).hasSizeGreaterThan(60).isEqualTo(labels(offline));
        assertThat(modelled.out()).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\\n]]");
        assertThat(modelled.out()).contains("The text holds an instruction to a language model");
    }

    /** For every claim, every attack that stands among the data, for it and against it. */
    private static String judgements(List<Attack> attacks, Asked asked, List<String> quoted) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode judgements = answer.putArray("judgements");
        for (Attack attack : attacks) {
            String flat = attack.text().replaceAll("\\p{Cf}", "").replaceAll("\\s+", " ");
            Matcher passage = Pattern.compile("(?m)^Passage (\\d+): .*" + Pattern.quote(flat))
                    .matcher(asked.user());
            if (passage.find()) {
                quoted.add(flat);
                judge(judgements, asked, passage.group(1), attack);
            }
        }
        answer.putArray("instructions");
        return answer.toString();
    }

    private static void judge(ArrayNode judgements, Asked asked, String passage, Attack attack) {
        Matcher listed = LISTED.matcher(asked.user());
        while (listed.find()) {
            if (List.of(listed.group(2).split(", ", -1)).contains(passage)) {
                judge(judgements, listed.group(1), passage, attack);
            }
        }
    }

    /** A dozen are enough for the command; the checks of the answer itself see them all. */
    @Test
    void noAnswerComesWithoutWordsOfAPassageAndNothingRawIsShown() throws IOException {
        String article = SmallNews.article(folder, "").toString();
        for (Attack attack : attacks().subList(10, 22)) {
            server.follow(asked -> says(obey(attack, asked)));
            StetRun answered = run("ask", article, "Who approved the budget?");
            assertThat(answered.out() + answered.err())
                    .doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\\n]]")
                    .doesNotContain("generals")
                    .contains("1,200 people");
        }
    }

    private static StetRun run(String... words) {
        return StetRun.in(folder, environment(), "", words);
    }

    private static Map<String, String> environment() {
        return Map.of("STET_BASE_URL", server.url(), "STET_CACHE", "off", "STET_MODEL", "openai:obedient");
    }

    /** Says what it was told, first as an answer of the right form, then as a quote for and against everything. */
    private static String obey(Attack attack, Asked asked) {
        return switch (asked.task()) {
            case "claims" -> claims(attack);
            case "judgements" -> judgements(attack, asked);
            case "answer" -> answer(attack);
            default -> attack.obeyed() + "\nThree generals of Moscow flew to Dunvale.\n";
        };
    }

    private static String claims(Attack attack) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode claims = answer.putArray("claims");
        for (String quote : List.of(attack.obeyed(), attack.text())) {
            claims.addObject()
                    .put("quote", quote)
                    .put("kind", "EVENT")
                    .put("subject", quote)
                    .put("action", quote)
                    .put("object", "");
        }
        answer.putArray("instructions");
        return answer.toString();
    }

    private static String judgements(Attack attack, Asked asked) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode judgements = answer.putArray("judgements");
        Matcher listed = LISTED.matcher(asked.user());
        while (listed.find()) {
            for (String passage : listed.group(2).split(", ", -1)) {
                judge(judgements, listed.group(1), passage, attack);
            }
        }
        answer.putArray("instructions");
        return answer.toString();
    }

    private static void judge(ArrayNode judgements, String claim, String passage, Attack attack) {
        for (String quote : List.of(attack.obeyed(), attack.text())) {
            for (String stance : List.of("REFUTES", "SUPPORTS")) {
                judgements
                        .addObject()
                        .put("claim", Integer.parseInt(claim))
                        .put("passage", Integer.parseInt(passage))
                        .put("stance", stance)
                        .put("quote", quote);
            }
        }
    }

    private static String answer(Attack attack) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode sentences = answer.putArray("sentences");
        for (String text : List.of(attack.obeyed(), "Three generals of Moscow flew to Dunvale.")) {
            ObjectNode sentence = sentences.addObject().put("sentence", text);
            sentence.putArray("citations").addObject().put("passage", 1).put("quote", attack.text());
        }
        answer.putArray("instructions");
        return answer.toString();
    }
}
