package stet.eval.retrieval;

/** What made-up texts are like. */
public enum TextShape {
    /** News articles of 13 sentences, four passages each. */
    ARTICLES(13, 4),
    /** Three sentences, one passage each, as in a dump of passages. */
    PASSAGES(3, 1);

    private final int sentences;
    private final int passages;

    TextShape(int sentences, int passages) {
        this.sentences = sentences;
        this.passages = passages;
    }

    int sentences() {
        return sentences;
    }

    /** How many passages a text is cut into. */
    int passages() {
        return passages;
    }
}
