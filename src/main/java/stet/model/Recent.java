package stet.model;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Keeps what was worked out for the keys asked for last, so that it is worked out once and yet memory stays bounded. May
 * be used by many threads; two that ask for a new key at once may both work it out.
 *
 * @param <K> what is asked for
 * @param <V> what is worked out for it
 */
public final class Recent<K, V> {

    private static final float LOAD_FACTOR = 0.75f;

    private final long most;
    private final ToIntFunction<V> size;
    private final Map<K, V> kept = new LinkedHashMap<>(16, LOAD_FACTOR, true);
    private long total;

    /**
     * Keeps nothing yet.
     *
     * @param most what all that is kept may come to; of what is larger by itself nothing is kept
     * @param size what one value comes to, in the same unit
     */
    public Recent(long most, ToIntFunction<V> size) {
        this.most = most;
        this.size = size;
    }

    /** Keeps the last {@code most} values. */
    public static <K, V> Recent<K, V> values(int most) {
        return new Recent<>(most, value -> 1);
    }

    /** What is kept for {@code key}, or else what {@code work} gives for it. */
    public V get(K key, Function<? super K, ? extends V> work) {
        synchronized (kept) {
            V known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        V made = work.apply(key);
        synchronized (kept) {
            V other = kept.put(key, made);
            total += size.applyAsInt(made) - (other == null ? 0 : size.applyAsInt(other));
            forgetOldest();
        }
        return made;
    }

    private void forgetOldest() {
        Iterator<V> oldest = kept.values().iterator();
        while (total > most && oldest.hasNext()) {
            total -= size.applyAsInt(oldest.next());
            oldest.remove();
        }
    }
}
