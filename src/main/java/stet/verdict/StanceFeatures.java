package stet.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stet.model.Mention;
import stet.verdict.ContentWord.Sort;

/** Works out {@link StanceFeature}s: how much of a statement a passage has, and what stands against it. */
final class StanceFeatures {

    private static final int NEIGHBOURHOOD = 3;
    private static final double LONG_STATEMENT = 20;
    private static final double LONG_PASSAGE = 100;
    private static final double SOME_MISSING = 3;
    private static final double MOST = 0.7;
    private static final double NEARLY_ALL = 0.9;

    private final List<SourceSentence> statement;
    private final List<SourceSentence> passage;
    private final List<ContentWord> words;
    private final Set<String> known = new HashSet<>();
    private final List<SourceSentence> nearest;
    private final Map<StanceFeature, Double> found = new EnumMap<>(StanceFeature.class);

    private StanceFeatures(List<SourceSentence> statement, List<SourceSentence> passage) {
        this.statement = statement;
        this.passage = passage;
        this.words = statement.stream().flatMap(s -> s.words().stream()).toList();
        passage.forEach(s -> s.words().forEach(word -> word.addTo(known)));
        this.nearest = statement.stream().map(this::nearest).toList();
    }

    static Map<StanceFeature, Double> of(List<SourceSentence> statement, List<SourceSentence> passage) {
        StanceFeatures features = new StanceFeatures(statement, passage);
        if (!features.words.isEmpty() && !passage.isEmpty()) {
            features.coverage();
            features.missing();
            features.sequence();
            features.values();
            features.contradiction();
        }
        return features.found;
    }

    private SourceSentence nearest(SourceSentence sentence) {
        SourceSentence best = sentence;
        double most = -1;
        for (SourceSentence other : passage) {
            Set<String> forms = new HashSet<>();
            other.words().forEach(word -> word.addTo(forms));
            double covered = covered(sentence.words(), forms);
            if (covered > most) {
                most = covered;
                best = other;
            }
        }
        return best;
    }

    private void coverage() {
        double tokens = tokens();
        found.put(StanceFeature.TOKENS, tokens);
        found.put(StanceFeature.TOKENS_MOST, Math.max(0, tokens - MOST) / (1 - MOST));
        found.put(StanceFeature.TOKENS_NEARLY_ALL, Math.max(0, tokens - NEARLY_ALL) / (1 - NEARLY_ALL));
        found.put(StanceFeature.WORDS, covered(words, known));
        double nearby = 0;
        for (int i = 0; i < statement.size(); i++) {
            Set<String> forms = new HashSet<>();
            nearest.get(i).words().forEach(word -> word.addTo(forms));
            nearby += covered(statement.get(i).words(), forms) / statement.size();
        }
        found.put(StanceFeature.WORDS_IN_SENTENCE, nearby);
        found.put(StanceFeature.NAMES, covered(of(Sort.NAME), known));
        found.put(StanceFeature.NOUNS, covered(of(Sort.NOUN), known));
        found.put(StanceFeature.VERBS, covered(of(Sort.VERB), known));
        found.put(StanceFeature.MODIFIERS, covered(of(Sort.MODIFIER), known));
        found.put(StanceFeature.NUMBERS, covered(of(Sort.NUMBER), known));
    }

    private double tokens() {
        Set<String> own = forms(statement);
        Set<String> there = forms(passage);
        long shared = own.stream().filter(there::contains).count();
        return (double) shared / Math.max(1, own.size());
    }

    private static Set<String> forms(List<SourceSentence> sentences) {
        Set<String> forms = new HashSet<>();
        sentences.forEach(s -> s.clause().tokens().forEach(token -> forms.add(token.lower())));
        return forms;
    }

    private void missing() {
        long missing = words.stream().filter(word -> !word.isIn(known)).count();
        found.put(StanceFeature.ALL_WORDS, missing == 0 ? 1.0 : 0);
        found.put(StanceFeature.MANY_MISSING, missing / (missing + SOME_MISSING));
        found.put(StanceFeature.NAME_MISSING, lacks(Sort.NAME));
        found.put(StanceFeature.NUMBER_MISSING, lacks(Sort.NUMBER));
        found.put(StanceFeature.VERB_MISSING, lacks(Sort.VERB));
        found.put(StanceFeature.LENGTH, words.size() / (words.size() + LONG_STATEMENT));
        int length = passage.stream().mapToInt(s -> s.words().size()).sum();
        found.put(StanceFeature.PASSAGE_LENGTH, length / (length + LONG_PASSAGE));
    }

    private void sequence() {
        Set<String> pairs = new HashSet<>();
        passage.forEach(s -> pairs(s.words(), NEIGHBOURHOOD, pairs));
        Set<String> own = new LinkedHashSet<>();
        statement.forEach(s -> pairs(s.words(), 1, own));
        long kept = own.stream().filter(pairs::contains).count();
        found.put(StanceFeature.NEIGHBOURS, own.isEmpty() ? 1 : (double) kept / own.size());
        double order = 0;
        for (int i = 0; i < statement.size(); i++) {
            List<String> said = forms(statement.get(i));
            int common = WordDiff.common(said, forms(nearest.get(i))).size();
            order += (double) common / Math.max(1, said.size()) / statement.size();
        }
        found.put(StanceFeature.ORDER, order);
    }

    private void values() {
        List<Mention> own = statement.stream().flatMap(s -> s.values().stream()).toList();
        List<Mention> said = passage.stream().flatMap(s -> s.values().stream()).toList();
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

    private void contradiction() {
        boolean negated = any(statement, "negation");
        found.put(StanceFeature.NEGATED, flag(negated));
        found.put(StanceFeature.NEGATION_APART, flag(negated != any(nearest, "negation")));
        found.put(StanceFeature.HEDGE_APART, apart("hedge"));
        found.put(StanceFeature.CHOICE_APART, apart("choice"));
        found.put(StanceFeature.ABSOLUTE, flag(any(statement, "absolute") && !any(nearest, "absolute")));
        found.put(StanceFeature.OPPOSITES, flag(words.stream().anyMatch(word -> !word.isIn(known) && isOpposed(word))));
    }

    private double apart(String list) {
        return flag(any(statement, list) != any(nearest, list));
    }

    private static boolean any(List<SourceSentence> sentences, String list) {
        return sentences.stream().anyMatch(sentence -> sentence.has(list));
    }

    private boolean isOpposed(ContentWord word) {
        return nearest.stream()
                .flatMap(s -> s.words().stream())
                .anyMatch(other -> Poles.compare(word.term(), other.term()) == Poles.Relation.OPPOSITE);
    }

    private List<ContentWord> of(Sort sort) {
        return words.stream().filter(word -> word.sort() == sort).toList();
    }

    private double lacks(Sort sort) {
        return flag(of(sort).stream().anyMatch(word -> !word.isIn(known)));
    }

    private static double flag(boolean so) {
        return so ? 1 : 0;
    }

    private static double covered(Collection<ContentWord> words, Set<String> known) {
        long there = words.stream().filter(word -> word.isIn(known)).count();
        return words.isEmpty() ? 1 : (double) there / words.size();
    }

    private static List<String> forms(SourceSentence sentence) {
        return sentence.words().stream().map(ContentWord::stem).toList();
    }

    private static void pairs(List<ContentWord> words, int reach, Set<String> pairs) {
        List<ContentWord> list = new ArrayList<>(words);
        for (int i = 0; i < list.size(); i++) {
            for (int j = i + 1; j < Math.min(list.size(), i + reach + 1); j++) {
                pairs.add(list.get(i).stem() + " " + list.get(j).stem());
            }
        }
    }
}
