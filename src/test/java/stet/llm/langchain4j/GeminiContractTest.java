package stet.llm.langchain4j;

import java.util.List;

final class GeminiContractTest extends LanguageModelContract {

    @Override
    String spec() {
        return "gemini:gemini-test";
    }

    @Override
    String basePath() {
        return "/v1beta";
    }

    @Override
    String whole(String text, boolean cutAtLimit) {
        return candidate(text, ",\"finishReason\":\"" + (cutAtLimit ? "MAX_TOKENS" : "STOP") + "\"");
    }

    @Override
    List<String> frames(String first, String second) {
        return List.of(
                "data: " + candidate(first, "") + "\n\n",
                "data: " + candidate(second, ",\"finishReason\":\"STOP\"") + "\n\n");
    }

    private static String candidate(String text, String finish) {
        return ("{\"candidates\":[{\"content\":{\"role\":\"model\",\"parts\":[{\"text\":\"%s\"}]},\"index\":0%s}],"
                        + "\"usageMetadata\":{\"promptTokenCount\":11,\"candidatesTokenCount\":7,\"totalTokenCount\":18},"
                        + "\"modelVersion\":\"gemini-test\",\"responseId\":\"1\"}")
                .formatted(text, finish);
    }

    @Override
    String streamType() {
        return "text/event-stream";
    }

    @Override
    List<String> schemaMarks() {
        return List.of("application/json", "\"words\"");
    }
}
