package stet.llm.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import stet.llm.Completion;
import stet.llm.CompletionStore;
import stet.llm.LanguageModel;
import stet.llm.Request;

/** Keeps every answer of a model, for {@link Replay}; fails when it cannot, because that is what it was asked for. */
public record Recording(LanguageModel inner, CompletionStore store) implements LanguageModel {

    @Override
    public String name() {
        return inner.name();
    }

    @Override
    public String fingerprint() {
        return inner.fingerprint();
    }

    @Override
    public Completion answer(Request request) {
        Completion completion = inner.answer(request);
        try {
            store.put(fingerprint(), request, completion);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot record into " + store.folder() + "; check that it can be written to.", e);
        }
        return completion;
    }
}
