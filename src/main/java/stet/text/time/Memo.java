package stet.text.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Keeps what a reader found at each token, so that readers can share it and reading stays linear. */
final class Memo<T> {

    private final Map<Integer, Optional<Found<T>>> known = new HashMap<>();
    private final IntFunction<Optional<Found<T>>> reader;

    Memo(IntFunction<Optional<Found<T>>> reader) {
        this.reader = reader;
    }

    Optional<Found<T>> at(int index) {
        Optional<Found<T>> found = known.get(index);
        if (found == null) {
            found = reader.apply(index);
            known.put(index, found);
        }
        return found;
    }
}
