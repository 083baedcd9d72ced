package stet.llm.replay;

import stet.llm.Completion;
import stet.llm.CompletionStore;
import stet.llm.LanguageModel;
import stet.llm.ModelException;
import stet.llm.ModelException.Failure;
import stet.llm.Request;
import stet.model.Usage;

/**
 * Gives the recorded answers of a model and asks nobody.
 *
 * @param name of the model as the user named it
 * @param fingerprint of the model that was recorded
 */
public record Replay(String name, String fingerprint, CompletionStore store) implements LanguageModel {

    private static final Usage NOT_ASKED = new Usage(0, 1, 0, 0);

    @Override
    public Completion answer(Request request) {
        Completion completion = store.find(fingerprint, request)
                .orElseThrow(() -> new ModelException(
                        Failure.NOT_SENT,
                        "No answer of " + name + " to the prompt "
                                + request.prompt().version() + " is recorded in " + store.folder()
                                + "; record the run again."));
        request.onText().ifPresent(watcher -> watcher.accept(completion.text()));
        return new Completion(completion.text(), NOT_ASKED, completion.finish());
    }
}
