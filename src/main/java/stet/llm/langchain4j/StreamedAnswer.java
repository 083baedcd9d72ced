package stet.llm.langchain4j;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** Collects a streamed answer; the HTTP client reads the stream in the caller's thread, so it is complete afterwards. */
final class StreamedAnswer implements StreamingChatResponseHandler {

    private final Consumer<String> onText;
    private final CompletableFuture<ChatResponse> outcome = new CompletableFuture<>();

    StreamedAnswer(Consumer<String> onText) {
        this.onText = onText;
    }

    @Override
    public void onPartialResponse(String text) {
        onText.accept(text);
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        outcome.complete(response);
    }

    @Override
    public void onError(Throwable failure) {
        outcome.completeExceptionally(failure);
    }

    /** The whole answer, absent when the stream ended without one. */
    Optional<ChatResponse> response() {
        try {
            return outcome.isDone() ? Optional.of(outcome.join()) : Optional.empty();
        } catch (CompletionException e) {
            throw new IllegalStateException("the stream failed", e);
        }
    }
}
