package stet.llm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import stet.llm.Completion.Finish;
import stet.model.Usage;

/** A model that says what it is told to: texts, completions, or failures to throw, one after the other. */
public final class ScriptedModel implements LanguageModel {

    private final Deque<Object> script;
    private final List<Request> requests = new ArrayList<>();

    public ScriptedModel(Object... script) {
        this.script = new ArrayDeque<>(List.of(script));
    }

    public List<Request> requests() {
        return requests;
    }

    @Override
    public String name() {
        return "test:scripted";
    }

    @Override
    public Completion answer(Request request) {
        requests.add(request);
        Object next = script.remove();
        if (next instanceof ModelException failure) {
            throw failure;
        }
        Completion completion = next instanceof Completion given
                ? given
                : new Completion(next.toString(), new Usage(1, 0, 10, 5), Finish.STOP);
        request.onText().ifPresent(watcher -> watcher.accept(completion.text()));
        return completion;
    }
}
