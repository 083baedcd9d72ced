package stet.llm;

/** A model that stands before another and changes how, not what, it is asked. */
interface Wrapper extends LanguageModel {

    /** The model behind. */
    LanguageModel inner();

    @Override
    default String name() {
        return inner().name();
    }

    @Override
    default String fingerprint() {
        return inner().fingerprint();
    }

    @Override
    default void reject(Request request) {
        inner().reject(request);
    }
}
