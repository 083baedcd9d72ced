package stet.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import stet.model.Source;

/** Which sources a writer holds, those not yet committed included. */
final class Catalog {

    private final Map<String, StoredSource> byId = new TreeMap<>();
    private final Map<String, Set<String>> idsByLocation = new HashMap<>();
    private final Map<String, String> originById = new HashMap<>();
    private final Set<String> confirmed = new HashSet<>();
    private final Set<String> added = new TreeSet<>();
    private final Set<String> broken = new TreeSet<>();

    private Catalog() {}

    static Catalog read(IndexReader reader) throws IOException {
        Catalog catalog = new Catalog();
        StoredSources.descriptions(reader).forEach(catalog::put);
        catalog.settle(new StoredSources(reader).all());
        return catalog;
    }

    /** Whether a source is held; if it is, it is now known to be still there. */
    boolean confirm(String id) {
        boolean held = byId.containsKey(id);
        if (held) {
            confirmed.add(id);
        }
        return held;
    }

    /**
     * The sources that came from this place before and were not found there again so far. One place may hold several
     * articles, as a feed does.
     */
    List<String> outdated(String location) {
        return idsByLocation.getOrDefault(location, Set.of()).stream()
                .filter(id -> !confirmed.contains(id))
                .toList();
    }

    void add(StoredSource source) {
        put(source);
        confirmed.add(source.id());
        added.add(source.id());
    }

    /** The ids of sources that have no origin yet. */
    Set<String> added() {
        return added;
    }

    /** The origins that lost a source. */
    Set<String> broken() {
        return broken;
    }

    /** Takes note of the origins that were worked out for all sources. */
    void settle(Collection<Source> sources) {
        originById.clear();
        sources.forEach(source -> originById.put(source.id(), source.origin()));
        added.clear();
        broken.clear();
    }

    private void put(StoredSource source) {
        byId.put(source.id(), source);
        idsByLocation.computeIfAbsent(source.location(), l -> new TreeSet<>()).add(source.id());
    }

    boolean remove(String id) {
        StoredSource source = byId.remove(id);
        if (source == null) {
            return false;
        }
        idsByLocation.getOrDefault(source.location(), new TreeSet<>()).remove(id);
        added.remove(id);
        Optional.ofNullable(originById.get(id)).ifPresent(broken::add);
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
