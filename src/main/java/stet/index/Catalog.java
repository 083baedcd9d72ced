package stet.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import stet.model.Superseded;

/** Which sources a writer holds, those not yet committed included. */
final class Catalog {

    private final Map<String, StoredSource> byId = new TreeMap<>();
    private final Map<String, Set<String>> idsByLocation = new HashMap<>();
    private final OriginGroups groups = new OriginGroups();
    private final Map<String, CorrectionNote> notes = new TreeMap<>();
    private Map<String, Superseded> superseded = new TreeMap<>();
    private final Set<String> confirmed = new HashSet<>();
    private final Set<String> unsettled = new HashSet<>();

    private Catalog() {}

    static Catalog read(IndexReader reader) throws IOException {
        Catalog catalog = new Catalog();
        StoredSources.forEach(reader, (source, values) -> {
            catalog.put(source, values.origin());
            values.successor().ifPresent(successor -> catalog.superseded.put(source.id(), successor));
            if (source.correction()) {
                // One at a time, so that no more than one text is held.
                String text = new StoredSources(reader).text(source.id()).orElse("");
                CorrectionNote.of(source.title(), text).ifPresent(note -> catalog.notes.put(source.id(), note));
            }
        });
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

    void add(StoredSource source, String text) {
        put(source, source.id());
        if (source.correction()) {
            CorrectionNote.of(source.title(), text).ifPresent(note -> notes.put(source.id(), note));
        }
        confirmed.add(source.id());
        unsettled.add(source.id());
    }

    private void put(StoredSource source, String origin) {
        byId.put(source.id(), source);
        idsByLocation.computeIfAbsent(source.location(), l -> new TreeSet<>()).add(source.id());
        groups.put(source.id(), origin);
    }

    boolean remove(String id) {
        StoredSource source = byId.remove(id);
        if (source == null) {
            return false;
        }
        idsByLocation.getOrDefault(source.location(), new TreeSet<>()).remove(id);
        notes.remove(id);
        unsettled.remove(id);
        unsettled.addAll(groups.remove(id));
        return true;
    }

    /** Which sources descend from one report. */
    OriginGroups groups() {
        return groups;
    }

    /** Works out anew what is superseded; gives the ids of those for which something changed. */
    Set<String> updateSuperseded() {
        Map<String, Superseded> now = Corrections.among(byId.values(), groups, notes);
        Set<String> changed = new TreeSet<>(now.keySet());
        changed.addAll(superseded.keySet());
        changed.removeIf(id -> !byId.containsKey(id) || superseded(id).equals(Optional.ofNullable(now.get(id))));
        superseded = now;
        return changed;
    }

    /** What has superseded a source. */
    Optional<Superseded> superseded(String id) {
        return Optional.ofNullable(superseded.get(id));
    }

    /** The day on which the first of some sources was seen. */
    Optional<LocalDate> firstSeen(List<String> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).flatMap(StoredSource::firstSeen).stream())
                .min(Comparator.naturalOrder());
    }

    /** The ids of sources whose copies have not been looked for; none after this. */
    Set<String> takeUnsettled() {
        Set<String> taken = Set.copyOf(unsettled);
        unsettled.clear();
        return taken;
    }

    /** Where those sources were read, by id, that were read from below a place and not found there again so far. */
    SortedMap<String, String> unconfirmed(String under) {
        SortedMap<String, String> found = new TreeMap<>();
        for (StoredSource source : byId.values()) {
            if (source.readFrom().startsWith(under) && !confirmed.contains(source.id())) {
                found.put(source.id(), source.readFrom());
            }
        }
        return found;
    }
}
