package stet.verdict;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stet.model.Mention;
import stet.verdict.ContentWord.Sort;

/** Works out {@link StanceFeature}s: how much of a statement a passage has, and what stands against it. */
final class StanceFeatures {

    private static final double NEARLY_ALL = 0.9;
    private static final double HALF = 0.5;
    private static final int CLOSE = 3;

    private StanceFeatures() {}

    static Map<StanceFeature, Double> of(List<SourceSentence> statement, List<SourceSentence> passage) {
        StancePair pair = StancePair.of(statement, passage);
        Map<StanceFeature, Double> found = new EnumMap<>(StanceFeature.class);
        if (!pair.isEmpty()) {
            coverage(pair, found);
            focus(pair, found);
            missing(pair, found);
            values(pair, found);
            StanceContrasts.add(pair, found);
        }
        return found;
    }

    private static void coverage(StancePair pair, Map<StanceFeature, Double> found) {
        Set<String> own = tokens(pair.statement());
        own.retainAll(tokens(pair.passage()));
        double tokens = (double) own.size() / tokens(pair.statement()).size();
        found.put(StanceFeature.NEARLY_ALL_TOKENS, Math.max(0, tokens - NEARLY_ALL) / (1 - NEARLY_ALL));
        found.put(StanceFeature.WORDS, StancePair.share(pair.words(), pair.known()));
        found.put(StanceFeature.ALL_WORDS, pair.missing().isEmpty() ? 1.0 : 0);
        double common = 0;
        for (Map.Entry<SourceSentence, SourceSentence> near : pair.nearest().entrySet()) {
            common += WordDiff.common(stems(near.getKey()), stems(near.getValue()))
                    .size();
        }
        found.put(StanceFeature.ORDER, common / pair.words().size());
    }

    private static Set<String> tokens(List<SourceSentence> sentences) {
        Set<String> tokens = new HashSet<>();
        sentences.forEach(s -> s.clause().tokens().forEach(token -> tokens.add(token.lower())));
        return tokens;
    }

    private static List<String> stems(SourceSentence sentence) {
        return sentence.words().stream().map(ContentWord::stem).toList();
    }

    private static void focus(StancePair pair, Map<StanceFeature, Double> found) {
        double mean = 0;
        double some = 0;
        double close = 0;
        for (SourceSentence sentence : pair.passage()) {
            double share = StancePair.share(pair.words(), StancePair.forms(List.of(sentence)));
            mean += share;
            some += share > 0 ? 1 : 0;
            close += share > HALF || share * pair.words().size() > CLOSE - HALF ? 1 : 0;
        }
        int sentences = pair.passage().size();
        found.put(StanceFeature.MEAN_COVERAGE, mean / sentences);
        found.put(StanceFeature.FOCUS, some / sentences);
        found.put(StanceFeature.CLOSE_FOCUS, close / sentences);
    }

    private static void missing(StancePair pair, Map<StanceFeature, Double> found) {
        found.put(StanceFeature.NAMES_MISSING, missing(pair, Sort.NAME));
        found.put(StanceFeature.NUMBERS_MISSING, missing(pair, Sort.NUMBER));
        found.put(StanceFeature.NOUNS_MISSING, missing(pair, Sort.NOUN));
    }

    private static double missing(StancePair pair, Sort sort) {
        long missing =
                pair.missing().stream().filter(word -> word.sort() == sort).count();
        return (double) missing / pair.words().size();
    }

    private static void values(StancePair pair, Map<StanceFeature, Double> found) {
        List<Mention> own = mentions(pair.statement());
        List<Mention> said = mentions(pair.passage());
        double met = 0;
        double contradicted = 0;
        for (Mention value : own) {
            switch (Values.among(value.value(), said)) {
                case COMPATIBLE -> met++;
                case INCOMPATIBLE -> contradicted++;
                case UNRELATED -> {}
            }
        }
        found.put(StanceFeature.VALUES_MET, own.isEmpty() ? 1 : met / own.size());
        found.put(StanceFeature.VALUES_CONTRADICTED, own.isEmpty() ? 0 : contradicted / own.size());
    }

    private static List<Mention> mentions(List<SourceSentence> sentences) {
        return sentences.stream().flatMap(s -> s.values().stream()).toList();
    }
}
