package stet.claim;

import java.util.LinkedHashSet;
import java.util.Set;

/** The names by which a model is trained: "w:word", "b:word word", "c:kind kind", "numbers:2". */
final class TraitNames implements Checkworthiness.Traits {

    static final String WORD = "w:";
    static final String WORDS = "b:";
    static final String KINDS = "c:";
    static final int PREFIX = 2;

    private final Set<String> names = new LinkedHashSet<>();
    private String wordBefore = "";
    private String kindBefore = "";

    @Override
    public void add(String word, String kind) {
        names.add(WORD + word);
        if (!wordBefore.isEmpty()) {
            names.add(WORDS + wordBefore + " " + word);
            names.add(KINDS + kindBefore + " " + kind);
        }
        wordBefore = word;
        kindBefore = kind;
    }

    @Override
    public void add(String name) {
        names.add(name);
    }

    Set<String> all() {
        return names;
    }
}
