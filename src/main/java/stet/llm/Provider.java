package stet.llm;

import java.util.List;
import java.util.Locale;

/** Who runs a model. */
public enum Provider {
    OPENAI,
    ANTHROPIC,
    GEMINI,
    MISTRAL,
    OLLAMA;

    /** The word before the colon in a model's name. */
    public String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Environment variables that may hold its key, first wins; empty where no key is needed. */
    public List<String> keyVariables() {
        return switch (this) {
            case OPENAI -> List.of("OPENAI_API_KEY");
            case ANTHROPIC -> List.of("ANTHROPIC_API_KEY");
            case GEMINI -> List.of("GEMINI_API_KEY", "GOOGLE_API_KEY");
            case MISTRAL -> List.of("MISTRAL_API_KEY");
            case OLLAMA -> List.of();
        };
    }
}
