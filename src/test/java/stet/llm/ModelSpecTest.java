package stet.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ModelSpecTest {

    @ParameterizedTest
    @CsvSource({
        "openai:gpt-x,OPENAI,gpt-x",
        "anthropic:claude-x,ANTHROPIC,claude-x",
        "gemini:gemini-x,GEMINI,gemini-x",
        "mistral:m,MISTRAL,m",
        "ollama:llama3:8b,OLLAMA,llama3:8b"
    })
    void readsProviderAndModel(String text, Provider provider, String model) {
        ModelSpec spec = ModelSpec.parse(text).orElseThrow();
        assertThat(spec).isEqualTo(new ModelSpec(provider, model)).hasToString(text);
    }

    @Test
    void noneIsNoModel() {
        assertThat(ModelSpec.parse("none")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gpt-x", ":x", "openai:", "OpenAI:x", "bard:x"})
    void saysWhatItTakes(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelSpec.parse(text))
                .withMessageContaining("openai:NAME")
                .withMessageContaining("ollama:NAME");
    }
}
