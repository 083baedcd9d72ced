package stet.claim;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The weights of a model by the names of {@link TraitNames}, those of pairs also by their halves, since to spell out the
 * name of every pair of words in a text would take longer than all else that is done with it.
 */
final class TraitWeights {

    private static final Double NOTHING = 0.0;

    private final Map<String, Double> byName;
    private final Map<String, Double> words = new HashMap<>();
    private final Map<String, Map<String, Double>> wordPairs = new HashMap<>();
    private final Map<String, Map<String, Double>> kindPairs = new HashMap<>();

    TraitWeights(Map<String, Double> byName) {
        this.byName = byName;
        byName.forEach((name, weight) -> {
            String rest = name.substring(Math.min(name.length(), TraitNames.PREFIX));
            if (name.startsWith(TraitNames.WORD)) {
                words.put(rest, weight);
            } else if (name.startsWith(TraitNames.WORDS)) {
                put(wordPairs, rest, weight);
            } else if (name.startsWith(TraitNames.KINDS)) {
                put(kindPairs, rest, weight);
            }
        });
    }

    private static void put(Map<String, Map<String, Double>> pairs, String pair, Double weight) {
        int space = pair.indexOf(' ');
        pairs.computeIfAbsent(pair.substring(0, space), first -> new HashMap<>(4))
                .put(pair.substring(space + 1), weight);
    }

    double of(String name) {
        return byName.getOrDefault(name, NOTHING);
    }

    /** A sum for one sentence of at most {@code size} words. */
    Sum newSum(int size) {
        return new Sum(size);
    }

    /** Weights summed in the order in which each trait comes first. */
    final class Sum implements Checkworthiness.Traits {
        private final Chain wordChain;
        private final Chain kindChain;
        private double total;
        private int count;

        private Sum(int size) {
            wordChain = new Chain(size, wordPairs);
            kindChain = new Chain(size, kindPairs);
        }

        @Override
        public void add(String word, String kind) {
            if (wordChain.isNew(word)) {
                add(words.getOrDefault(word, NOTHING));
            }
            wordChain.next(word);
            kindChain.next(kind);
        }

        @Override
        public void add(String name) {
            add(of(name));
        }

        private void add(double weight) {
            total += weight;
            count++;
        }

        double total() {
            return total;
        }

        int count() {
            return count;
        }

        /** Numbers what it is given, and remembers which has followed which. */
        private final class Chain {
            private final int size;
            private final Map<String, Map<String, Double>> pairs;
            private final Map<String, Integer> numbers = new HashMap<>();
            private final BitSet seen = new BitSet();
            private Map<String, Double> followers = Map.of();
            private int last = -1;

            private Chain(int size, Map<String, Map<String, Double>> pairs) {
                this.size = size;
                this.pairs = pairs;
            }

            boolean isNew(String word) {
                return !numbers.containsKey(word);
            }

            void next(String word) {
                int number = numbers.computeIfAbsent(word, w -> numbers.size());
                int pair = last * size + number;
                if (last >= 0 && !seen.get(pair)) {
                    seen.set(pair);
                    add(followers.getOrDefault(word, NOTHING));
                }
                followers = pairs.getOrDefault(word, Map.of());
                last = number;
            }
        }
    }
}
