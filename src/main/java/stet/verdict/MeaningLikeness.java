package stet.verdict;

import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;

/**
 * How near two values are in meaning by what sets each apart from the other values of both texts: the cosine of their
 * vectors without the mean of all, which says only what both texts are about (Mu and Viswanath, "All-but-the-Top", 2018).
 */
final class MeaningLikeness implements ToDoubleBiFunction<ValueSetting, ValueSetting> {

    private final Meanings meanings;
    private final double[] mean;

    private MeaningLikeness(Meanings meanings, double[] mean) {
        this.meanings = meanings;
        this.mean = mean;
    }

    /** The measure for the values of two texts, which have at least one. */
    static MeaningLikeness among(List<ValueSetting> article, List<ValueSetting> report, Meanings meanings) {
        List<float[]> vectors = Stream.concat(article.stream(), report.stream())
                .map(value -> meanings.vector(value.text()))
                .toList();
        double[] mean = new double[vectors.getFirst().length];
        for (float[] vector : vectors) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vector[i] / (double) vectors.size();
            }
        }
        return new MeaningLikeness(meanings, mean);
    }

    @Override
    public double applyAsDouble(ValueSetting a, ValueSetting b) {
        double[] one = apart(a);
        double[] other = apart(b);
        double norm = Math.sqrt(product(one, one) * product(other, other));
        return norm == 0 ? 0 : product(one, other) / norm;
    }

    /** The vector of a value without what all values have in common. */
    private double[] apart(ValueSetting value) {
        float[] vector = meanings.vector(value.text());
        double[] apart = new double[mean.length];
        for (int i = 0; i < apart.length; i++) {
            apart[i] = vector[i] - mean[i];
        }
        return apart;
    }

    private static double product(double[] a, double[] b) {
        double product = 0;
        for (int i = 0; i < a.length; i++) {
            product += a[i] * b[i];
        }
        return product;
    }
}
