package stet.verdict;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stet.text.Token;

/** What in the nearest sentences stands against a statement. */
final class StanceContrasts {

    private StanceContrasts() {}

    static void add(StancePair pair, Map<StanceFeature, Double> found) {
        int negations = 0;
        for (Map.Entry<SourceSentence, SourceSentence> near : pair.nearest().entrySet()) {
            negations += near.getKey().count("negation") - near.getValue().count("negation");
        }
        found.put(StanceFeature.NEGATION_ADDED, flattened(negations));
        found.put(StanceFeature.NEGATION_DROPPED, flattened(-negations));
        found.put(StanceFeature.ABSOLUTE, any(pair, (own, near) -> own.has("absolute")));
        found.put(StanceFeature.ABSOLUTE_ADDED, any(pair, (own, near) -> own.has("absolute") && !near.has("absolute")));
        found.put(StanceFeature.HEDGE_APART, any(pair, (own, near) -> own.has("hedge") != near.has("hedge")));
        found.put(StanceFeature.JOINED_APART, any(pair, StanceContrasts::isJoinedApart));
        Set<String> known =
                pair.passage().stream().flatMap(StanceContrasts::terms).collect(Collectors.toSet());
        found.put(StanceFeature.OPPOSITES, any(pair, (own, near) -> isOpposed(own, near, known)));
        found.put(StanceFeature.REPLACED, any(pair, (own, near) -> isReplaced(own, near, pair.known())));
    }

    private static double flattened(int count) {
        return count <= 0 ? 0 : count / (count + 1.0);
    }

    private static double any(StancePair pair, BiPredicate<SourceSentence, SourceSentence> test) {
        return pair.nearest().entrySet().stream().anyMatch(near -> test.test(near.getKey(), near.getValue())) ? 1 : 0;
    }

    /** "Mankato have 53,000 people" is not what "Mankato and North Mankato have 53,000 people" says. */
    private static boolean isJoinedApart(SourceSentence own, SourceSentence near) {
        return !joints(own.clause().tokens()).equals(joints(covered(own, near)));
    }

    /** The stretch from the first to the last word shared, with the words next to it. */
    private static List<Token> covered(SourceSentence own, SourceSentence near) {
        Set<String> said = new HashSet<>(terms(own).toList());
        List<Token> tokens = near.clause().tokens();
        int[] shared = IntStream.range(0, tokens.size())
                .filter(i -> isWord(tokens.get(i)) && said.contains(Terms.of(tokens.get(i))))
                .toArray();
        return shared.length == 0
                ? List.of()
                : tokens.subList(Math.max(0, shared[0] - 1), Math.min(tokens.size(), shared[shared.length - 1] + 2));
    }

    private static List<String> joints(List<Token> tokens) {
        return tokens.stream()
                .map(Token::lower)
                .filter(word -> Terms.WORDS.has("joining", word))
                .sorted()
                .toList();
    }

    private static boolean isOpposed(SourceSentence own, SourceSentence near, Set<String> known) {
        Set<String> said = new HashSet<>(terms(own).toList());
        List<String> others =
                terms(near).filter(term -> !said.contains(term)).distinct().toList();
        return said.stream()
                .filter(term -> !known.contains(term))
                .anyMatch(term -> others.stream().anyMatch(other -> Poles.areOpposite(term, other)));
    }

    private static Stream<String> terms(SourceSentence sentence) {
        return sentence.clause().tokens().stream()
                .filter(StanceContrasts::isWord)
                .map(Terms::of);
    }

    /** Marks are many and say nothing of what is covered. */
    private static boolean isWord(Token token) {
        return token.type() != Token.Type.SYMBOL;
    }

    private static boolean isReplaced(SourceSentence own, SourceSentence near, Set<String> known) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < near.words().size(); i++) {
            places.putIfAbsent(near.words().get(i).stem(), i);
        }
        Set<String> said = StancePair.forms(List.of(own));
        for (int i = 1; i + 1 < own.words().size(); i++) {
            ContentWord word = own.words().get(i);
            int before = places.getOrDefault(own.words().get(i - 1).stem(), -1);
            int after = places.getOrDefault(own.words().get(i + 1).stem(), -1);
            if (!word.isIn(known) && before >= 0 && after == before + 2) {
                ContentWord other = near.words().get(before + 1);
                if (other.sort() == word.sort() && !other.isIn(said)) {
                    return true;
                }
            }
        }
        return false;
    }
}
