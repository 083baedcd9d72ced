package stet.llm.replay;

import java.io.IOException;
import stet.llm.Completion;
import stet.llm.CompletionStore;
import stet.llm.LanguageModel;
import stet.llm.ModelException;
import stet.llm.ModelException.Failure;
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
            throw new ModelException(
                    Failure.NOT_SENT, "Cannot record into " + store.folder() + "; check that it can be written to.");
        }
        return completion;
    }
}
