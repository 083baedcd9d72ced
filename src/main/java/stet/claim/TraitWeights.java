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

    private static final Known UNKNOWN = new Known();

    private final Map<String, Double> byName;
    private final Map<String, Known> words = new HashMap<>();
    private final Map<String, Known> kinds = new HashMap<>();

    /** What is known of a word or a kind: its own weight, and that of each pair that it begins. */
    private static final class Known {
        private final Map<String, Double> pairs = new HashMap<>(2);
        private double weight;
    }

    TraitWeights(Map<String, Double> byName) {
        this.byName = byName;
        byName.forEach((name, weight) -> {
            String rest = name.substring(Math.min(name.length(), TraitNames.PREFIX));
            if (name.startsWith(TraitNames.WORD)) {
                known(words, rest).weight = weight;
            } else if (name.startsWith(TraitNames.WORDS)) {
                put(words, rest, weight);
            } else if (name.startsWith(TraitNames.KINDS)) {
                put(kinds, rest, weight);
            }
        });
    }

    private static Known known(Map<String, Known> all, String word) {
        return all.computeIfAbsent(word, w -> new Known());
    }

    private static void put(Map<String, Known> all, String pair, Double weight) {
        int space = pair.indexOf(' ');
        known(all, pair.substring(0, space)).pairs.put(pair.substring(space + 1), weight);
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
            wordChain = new Chain(size, words);
            kindChain = new Chain(size, kinds);
        }

        @Override
        public void add(String word, String kind) {
            if (wordChain.next(word)) {
                add(wordChain.last.known.weight);
            }
            wordChain.addPair(word);
            kindChain.next(kind);
            kindChain.addPair(kind);
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

        private record Link(int number, Known known) {}

        /** Numbers the words of a sentence, and remembers which has followed which. */
        private final class Chain {
            private final int size;
            private final Map<String, Known> known;
            private final Map<String, Link> links = new HashMap<>();
            private final BitSet pairs = new BitSet();
            private Link before = new Link(-1, UNKNOWN);
            private Link last = before;

            private Chain(int size, Map<String, Known> known) {
                this.size = size;
                this.known = known;
            }

            /** Goes on to a word; whether it is the first time. */
            boolean next(String word) {
                before = last;
                Link link = links.get(word);
                if (link != null) {
                    last = link;
                    return false;
                }
                last = new Link(links.size(), known.getOrDefault(word, UNKNOWN));
                links.put(word, last);
                return true;
            }

            void addPair(String word) {
                int pair = before.number * size + last.number;
                if (before.number >= 0 && !pairs.get(pair)) {
                    pairs.set(pair);
                    add(before.known.pairs.getOrDefault(word, NOTHING));
                }
            }
        }
    }
}
