package stet.llm;

import java.util.ArrayList;
import java.util.List;
import stet.llm.ModelException.Failure;

/** Sends nothing and keeps what would have been sent. */
public final class DryRun implements LanguageModel {

    private final String name;
    private final List<Request> requests = new ArrayList<>();

    /** A stand-in for the model called {@code name}. */
    public DryRun(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized Completion answer(Request request) {
        requests.add(request);
        throw new ModelException(Failure.NOT_SENT, "Not sent to " + name + ": this is a dry run.");
    }

    /** What would have been sent, in order; what depends on an answer is not among it. */
    public synchronized List<Request> requests() {
        return List.copyOf(requests);
    }
}
