package stet.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;

/** Which sources a writer holds, those not yet committed included. */
final class Catalog {

    private final Map<String, StoredSource> byId = new TreeMap<>();
    private final Map<String, String> idByLocation = new HashMap<>();

    private Catalog() {}

    static Catalog read(IndexReader reader) throws IOException {
        Catalog catalog = new Catalog();
        StoredSources.descriptions(reader).forEach(catalog::add);
        return catalog;
    }

    boolean holds(String id) {
        return byId.containsKey(id);
    }

    /** The id of the source with this canonical address or path. */
    Optional<String> at(String location) {
        return Optional.ofNullable(idByLocation.get(location));
    }

    void add(StoredSource source) {
        byId.put(source.id(), source);
        idByLocation.put(source.location(), source.id());
    }

    boolean remove(String id) {
        StoredSource source = byId.remove(id);
        if (source == null) {
            return false;
        }
        idByLocation.remove(source.location(), id);
        return true;
    }

    /** The ids of sources that were read from somewhere below a place and are not among those kept. */
    List<String> gone(String under, Set<String> kept) {
        List<String> gone = new ArrayList<>();
        for (StoredSource source : byId.values()) {
            if (source.readFrom().startsWith(under) && !kept.contains(source.readFrom())) {
                gone.add(source.id());
            }
        }
        return gone;
    }
}
