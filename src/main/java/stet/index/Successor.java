package stet.index;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import stet.model.Superseded;

/** How it is stored which source has superseded another. */
final class Successor {

    private static final char BETWEEN = ' ';

    private Successor() {}

    static BytesRef pack(Optional<Superseded> superseded) {
        return new BytesRef(superseded
                .map(s -> s.since() + Character.toString(BETWEEN) + s.by())
                .orElse(""));
    }

    static Optional<Superseded> unpack(BytesRef packed) {
        String value = packed.utf8ToString();
        int at = value.indexOf(BETWEEN);
        return at < 0
                ? Optional.empty()
                : Optional.of(new Superseded(value.substring(at + 1), LocalDate.parse(value.substring(0, at))));
    }
}
