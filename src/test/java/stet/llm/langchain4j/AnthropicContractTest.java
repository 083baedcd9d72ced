package stet.llm.langchain4j;

import java.util.List;

final class AnthropicContractTest extends LanguageModelContract {

    @Override
    String spec() {
        return "anthropic:claude-test";
    }

    @Override
    String basePath() {
        return "/v1";
    }

    @Override
    String whole(String text, boolean cutAtLimit) {
        return """
                {"id":"msg_1","type":"message","role":"assistant","model":"claude-test",
                "content":[{"type":"text","text":"%s"}],"stop_reason":"%s","stop_sequence":null,
                "usage":{"input_tokens":11,"output_tokens":7}}
                """.formatted(text, cutAtLimit ? "max_tokens" : "end_turn");
    }

    @Override
    List<String> frames(String first, String second) {
        return List.of(
                event(
                        "message_start",
                        "\"message\":{\"id\":\"msg_1\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"claude-test\","
                                + "\"content\":[],\"stop_reason\":null,\"usage\":{\"input_tokens\":11,\"output_tokens\":1}}"),
                event("content_block_start", "\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}"),
                event(
                        "content_block_delta",
                        "\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"" + first + "\"}"),
                event(
                        "content_block_delta",
                        "\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"" + second + "\"}"),
                event("content_block_stop", "\"index\":0"),
                event("message_delta", "\"delta\":{\"stop_reason\":\"end_turn\"},\"usage\":{\"output_tokens\":7}"),
                "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n");
    }

    private static String event(String type, String fields) {
        return "event: " + type + "\ndata: {\"type\":\"" + type + "\"," + fields + "}\n\n";
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
