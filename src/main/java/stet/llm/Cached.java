package stet.llm;

import java.io.IOException;
import stet.llm.Completion.Finish;
import stet.model.Usage;

/**
 * Answers from a folder what was answered before, at no cost. Only whole answers are kept; a folder that cannot be
 * written to means that nothing is kept, and never that a run fails.
 */
public record Cached(LanguageModel inner, CompletionStore store) implements Wrapper {

    private static final Usage FROM_CACHE = new Usage(0, 1, 0, 0);

    @Override
    public Completion answer(Request request) {
        return store.find(fingerprint(), request)
                .map(found -> replayed(found, request))
                .orElseGet(() -> asked(request));
    }

    private static Completion replayed(Completion found, Request request) {
        request.onText().ifPresent(watcher -> watcher.accept(found.text()));
        return new Completion(found.text(), FROM_CACHE, found.finish());
    }

    private Completion asked(Request request) {
        Completion completion = inner.answer(request);
        if (completion.finish() == Finish.STOP) {
            keep(request, completion);
        }
        return completion;
    }

    @Override
    public void reject(Request request) {
        store.remove(fingerprint(), request);
        inner.reject(request);
    }

    private void keep(Request request, Completion completion) {
        try {
            store.put(fingerprint(), request, completion);
        } catch (IOException unwritable) {
            // The answer is there; that the next run will have to pay for it again is no reason to lose it.
            return;
        }
    }
}
