package stet.pipeline;

import java.util.Optional;
import stet.llm.CompletionStore;
import stet.llm.LanguageModel;
import stet.llm.langchain4j.ApiKey;
import stet.llm.langchain4j.Connection;
import stet.llm.langchain4j.ProviderModel;
import stet.llm.replay.Recording;
import stet.llm.replay.Replay;
import stet.pipeline.ModelSettings.Store;

/** Where answers come from in the end: a provider, a provider that is recorded, or a recording. */
final class ModelSource {

    private ModelSource() {}

    static LanguageModel open(ModelSettings settings) {
        return switch (settings.store()) {
            case Store.Replay replay ->
                new Replay(
                        settings.spec().toString(),
                        ProviderModel.fingerprint(settings.spec(), connection(settings, Optional.empty())),
                        new CompletionStore(replay.folder()));
            case Store.Record recorded -> new Recording(provider(settings), new CompletionStore(recorded.folder()));
            case Store.Cache cache -> provider(settings);
            case Store.Nowhere nowhere -> provider(settings);
        };
    }

    private static LanguageModel provider(ModelSettings settings) {
        return ProviderModel.open(settings.spec(), connection(settings, key(settings)));
    }

    private static Connection connection(ModelSettings settings, Optional<ApiKey> key) {
        return new Connection(settings.baseUrl(), key, settings.callTimeout(), settings.maxOutputTokens());
    }

    private static Optional<ApiKey> key(ModelSettings settings) {
        return settings.keyCommand().isEmpty()
                ? ApiKey.fromEnvironment(settings.spec().provider(), settings.environment())
                : Optional.of(ApiKey.fromCommand(settings.keyCommand()));
    }
}
