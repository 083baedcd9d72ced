package stet.llm;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Optional;

/**
 * Which model to use.
 *
 * @param model the provider's own name for it
 */
public record ModelSpec(Provider provider, String model) {

    private static final String NONE = "none";

    /**
     * Reads {@code provider:name}; {@code none} gives nothing.
     *
     * @throws IllegalArgumentException when it is neither, with a message for the user
     */
    public static Optional<ModelSpec> parse(String text) {
        String spec = text.strip();
        if (spec.equals(NONE)) {
            return Optional.empty();
        }
        int colon = spec.indexOf(':');
        Optional<Provider> provider = Arrays.stream(Provider.values())
                .filter(p -> colon > 0 && p.prefix().equals(spec.substring(0, colon)))
                .findFirst();
        String model = spec.substring(colon + 1).strip();
        if (provider.isEmpty() || model.isEmpty()) {
            throw new IllegalArgumentException(
                    "Unknown model \"" + spec + "\": give none, or one of " + known() + " with a model's name.");
        }
        return Optional.of(new ModelSpec(provider.get(), model));
    }

    private static String known() {
        return Arrays.stream(Provider.values()).map(p -> p.prefix() + ":NAME").collect(joining(", "));
    }

    /** As the user writes it. */
    @Override
    public String toString() {
        return provider.prefix() + ":" + model;
    }
}
