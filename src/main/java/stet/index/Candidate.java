package stet.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import stet.index.WindowRanking.Found;

/** A source that has words of a query, on the way to finding out which of its passages have them. */
final class Candidate {

    /** Little beside the score of the whole source: it orders the passages of a source, and sources that are nearly equal. */
    private static final double PASSAGE_WEIGHT = 0.05;

    /** News says the most important first. */
    private static final double LEAD_WEIGHT = 0.1;

    /** What a title says, the whole text is about. */
    private static final double TITLE_WEIGHT = 0.1;

    private final int document;
    private final Found source;
    private final List<Window> windows;
    private final Scored title;
    private final Scored[] passages;

    /**
     * A source.
     *
     * @param document its number in its segment
     */
    Candidate(int document, Found source, List<Window> windows) {
        this.document = document;
        this.source = source;
        this.windows = windows;
        this.title =
                new Scored(windows.isEmpty() ? 0 : windows.getFirst().words().start());
        this.passages = windows.stream()
                .map(window -> new Scored(window.words().length()))
                .toArray(Scored[]::new);
    }

    /** Words of the query in a stretch of so many words. */
    private static final class Scored {

        private final int words;
        private int times;
        private double score;

        Scored(int words) {
            this.words = words;
        }

        void score(Weight weight) {
            if (times > 0) {
                score += weight.of(times, words);
                times = 0;
            }
        }
    }

    int document() {
        return document;
    }

    /** How many words the passages of some sources have on the average; 1 if there are none. */
    static double averageWords(Stream<Candidate> candidates) {
        return candidates
                .flatMap(candidate -> candidate.windows.stream())
                .mapToInt(window -> window.words().length())
                .average()
                .orElse(1);
    }

    /** Notes that a word stands at a position. */
    void count(int position) {
        if (position < title.words) {
            title.times++;
            return;
        }
        for (int at = firstEndingAfter(position); at < passages.length; at++) {
            if (windows.get(at).words().start() > position) {
                return;
            }
            passages[at].times++;
        }
    }

    private int firstEndingAfter(int position) {
        int low = 0;
        int high = passages.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (windows.get(middle).words().end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Turns what was counted into scores, and counts from 0 again. */
    void score(Weight weight) {
        title.score(weight);
        for (Scored passage : passages) {
            passage.score(weight);
        }
    }

    /** What a word is worth that stands so often among so many words. */
    @FunctionalInterface
    interface Weight {
        double of(int times, int words);
    }

    /** The passages that have words of the query; of a source that has them in its title only, the first. */
    List<Hit> hits() {
        if (windows.isEmpty()) {
            return List.of();
        }
        double base = source.score() + TITLE_WEIGHT * title.score + LEAD_WEIGHT * score(0);
        List<Hit> hits = new ArrayList<>();
        for (int at = 0; at < passages.length; at++) {
            if (passages[at].score > 0) {
                hits.add(hit(at, base + PASSAGE_WEIGHT * score(at)));
            }
        }
        return hits.isEmpty() ? List.of(hit(0, base)) : hits;
    }

    /** A source of one passage is that passage, so nothing is learned from it twice. */
    private double score(int at) {
        return passages.length == 1 ? source.score() : passages[at].score;
    }

    private Hit hit(int at, double score) {
        return new Hit(source.id(), windows.get(at).span(), score);
    }
}
