package stet.llm;

import java.math.BigDecimal;
import java.util.Optional;
import stet.model.Usage;

/**
 * What a run may use.
 *
 * @param maxInputTokens over all requests
 * @param maxCost over all requests, in the currency of {@code price}
 * @param price needed where there is a {@code maxCost}
 * @param outputTokens reckoned for an answer before it is there
 */
public record Budget(
        Optional<Long> maxInputTokens, Optional<BigDecimal> maxCost, Optional<Price> price, int outputTokens) {

    public Budget {
        if (maxCost.isPresent() && price.isEmpty()) {
            throw new IllegalArgumentException("A limit on cost needs the model's prices; set them too.");
        }
    }

    /**
     * What a provider charges.
     *
     * @param input for a million tokens sent
     * @param output for a million tokens received
     */
    public record Price(BigDecimal input, BigDecimal output) {

        /** What {@code usage} costs. */
        public BigDecimal of(Usage usage) {
            return input.multiply(BigDecimal.valueOf(usage.inputTokens()))
                    .add(output.multiply(BigDecimal.valueOf(usage.outputTokens())))
                    .movePointLeft(6);
        }
    }

    /** Why a run that has reached {@code usage} is over the limit, absent when it is not. */
    Optional<String> exceededBy(Usage usage) {
        if (maxInputTokens.filter(limit -> usage.inputTokens() > limit).isPresent()) {
            return Optional.of("about " + usage.inputTokens() + " input tokens, the limit is " + maxInputTokens.get());
        }
        Optional<BigDecimal> cost = price.map(p -> p.of(usage));
        if (cost.isPresent()
                && maxCost.filter(limit -> cost.get().compareTo(limit) > 0).isPresent()) {
            return Optional.of("about " + cost.get().stripTrailingZeros().toPlainString() + " in cost, the limit is "
                    + maxCost.get().toPlainString());
        }
        return Optional.empty();
    }
}
