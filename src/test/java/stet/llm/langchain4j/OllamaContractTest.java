package stet.llm.langchain4j;

import java.util.List;

final class OllamaContractTest extends LanguageModelContract {

    @Override
    String spec() {
        return "ollama:tiny";
    }

    @Override
    String basePath() {
        return "";
    }

    @Override
    String whole(String text, boolean cutAtLimit) {
        return done(text, cutAtLimit ? "length" : "stop");
    }

    @Override
    List<String> frames(String first, String second) {
        return List.of(part(first), part(second), done("", "stop"));
    }

    private static String part(String text) {
        return """
                {"model":"tiny","created_at":"2024-01-01T00:00:00Z","message":{"role":"assistant","content":"%s"},"done":false}
                """.formatted(text);
    }

    private static String done(String text, String reason) {
        return """
                {"model":"tiny","created_at":"2024-01-01T00:00:00Z","message":{"role":"assistant","content":"%s"},"done":true,\
                "done_reason":"%s","prompt_eval_count":11,"eval_count":7}
                """.formatted(text, reason);
    }

    @Override
    String streamType() {
        return "application/x-ndjson";
    }

    @Override
    List<String> schemaMarks() {
        return List.of("\"format\"", "\"words\"");
    }
}
