package stet.llm.langchain4j;

import java.util.List;

final class OpenAiContractTest extends LanguageModelContract {

    @Override
    String spec() {
        return "openai:gpt-test";
    }

    @Override
    String basePath() {
        return "/v1";
    }

    @Override
    String whole(String text, boolean cutAtLimit) {
        return """
                {"id":"1","object":"chat.completion","created":1,"model":"gpt-test","choices":[{"index":0,
                "message":{"role":"assistant","content":"%s"},"finish_reason":"%s"}],
                "usage":{"prompt_tokens":11,"completion_tokens":7,"total_tokens":18}}
                """.formatted(text, cutAtLimit ? "length" : "stop");
    }

    @Override
    List<String> frames(String first, String second) {
        return List.of(
                delta("{\"role\":\"assistant\",\"content\":\"" + first + "\"}", "null"),
                delta("{\"content\":\"" + second + "\"}", "null"),
                delta("{}", "\"stop\""),
                "data: {\"id\":\"1\",\"choices\":[],\"usage\":{\"prompt_tokens\":11,\"completion_tokens\":7,\"total_tokens\":18}}\n\n",
                "data: [DONE]\n\n");
    }

    private static String delta(String delta, String finish) {
        return "data: {\"id\":\"1\",\"object\":\"chat.completion.chunk\",\"model\":\"gpt-test\",\"choices\":[{\"index\":0,\"delta\":"
                + delta + ",\"finish_reason\":" + finish + "}]}\n\n";
    }

    @Override
    String streamType() {
        return "text/event-stream";
    }

    @Override
    List<String> schemaMarks() {
        return List.of("\"json_schema\"", "\"words\"", "\"strict\"");
    }
}
