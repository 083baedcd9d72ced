package stet.llm.langchain4j;

import java.util.List;

final class MistralContractTest extends LanguageModelContract {

    @Override
    String spec() {
        return "mistral:mistral-test";
    }

    @Override
    String basePath() {
        return "/v1";
    }

    @Override
    String whole(String text, boolean cutAtLimit) {
        return """
                {"id":"1","object":"chat.completion","created":1,"model":"mistral-test","choices":[{"index":0,
                "message":{"role":"assistant","content":"%s"},"finish_reason":"%s"}],
                "usage":{"prompt_tokens":11,"completion_tokens":7,"total_tokens":18}}
                """.formatted(text, cutAtLimit ? "length" : "stop");
    }

    @Override
    List<String> frames(String first, String second) {
        return List.of(
                delta(first, "null", ""),
                delta(second, "null", ""),
                delta("", "\"stop\"", ",\"usage\":{\"prompt_tokens\":11,\"completion_tokens\":7,\"total_tokens\":18}"),
                "data: [DONE]\n\n");
    }

    private static String delta(String text, String finish, String usage) {
        return "data: {\"id\":\"1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"mistral-test\",\"choices\":"
                + "[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":\"" + text + "\"},\"finish_reason\":"
                + finish
                + "}]" + usage + "}\n\n";
    }

    @Override
    String streamType() {
        return "text/event-stream";
    }

    @Override
    List<String> schemaMarks() {
        return List.of("\"json_schema\"", "\"words\"");
    }
}
