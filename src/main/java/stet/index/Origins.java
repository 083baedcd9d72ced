package stet.index;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import stet.text.Copies;
import stet.text.Shingles;

/**
 * Groups sources that were copied from one report: those with the same text at once, others when their sketches share
 * enough and then the exact share of their shingles decides.
 */
final class Origins {

    private static final int REMEMBERED = 512;

    private final DirectoryReader reader;
    private final OriginGroups groups;
    private final Map<String, Shingles> shingles = new LinkedHashMap<>();

    private Origins(DirectoryReader reader, OriginGroups groups) {
        this.reader = reader;
        this.groups = groups;
    }

    /**
     * Joins sources with their copies.
     *
     * @param all the sources that the reader has
     * @param unsettled ids of those of which copies are looked for
     */
    static void settle(DirectoryReader reader, Collection<StoredSource> all, OriginGroups groups, Set<String> unsettled)
            throws IOException {
        Origins origins = new Origins(reader, groups);
        SortedMap<String, int[]> sketches = origins.sketches(origins.firstOfTheirText(all, unsettled));
        List<String> ids = List.copyOf(sketches.keySet());
        CopyCandidates candidates = new CopyCandidates(List.copyOf(sketches.values()));
        origins.joinAmong(ids, candidates);
        if (all.size() > unsettled.size()) {
            origins.joinWithOthers(ids, candidates, unsettled);
        }
    }

    /** Joins sources with the same text; gives the unsettled ones that copies are still to be looked for of. */
    private Set<String> firstOfTheirText(Collection<StoredSource> all, Set<String> unsettled) {
        Map<String, String> firstByDigest = new HashMap<>();
        Set<String> firsts = new HashSet<>(unsettled);
        for (StoredSource source : all) {
            String same = firstByDigest.putIfAbsent(source.sha256(), source.id());
            if (same != null) {
                groups.join(source.id(), same);
                firsts.remove(source.id());
            }
        }
        return firsts;
    }

    /** By their ids: of the candidates in a crowded bucket the first are taken, which must not depend on chance. */
    private SortedMap<String, int[]> sketches(Set<String> ids) throws IOException {
        SortedMap<String, int[]> sketches = new TreeMap<>();
        StoredSources.forEach(reader, values -> {
            String id = values.id();
            if (ids.contains(id)) {
                sketches.put(id, values.sketch());
            }
        });
        return sketches;
    }

    private void joinAmong(List<String> ids, CopyCandidates candidates) throws IOException {
        int[][] later = IntStream.range(0, ids.size())
                .parallel()
                .mapToObj(candidates::sharingAfter)
                .toArray(int[][]::new);
        for (int place = 0; place < later.length; place++) {
            for (int other : later[place]) {
                joinCopies(ids.get(place), ids.get(other));
            }
        }
    }

    private void joinWithOthers(List<String> ids, CopyCandidates candidates, Set<String> unsettled) throws IOException {
        StoredSources.forEach(reader, values -> {
            String id = values.id();
            if (!unsettled.contains(id)) {
                for (int place : candidates.sharing(values.sketch())) {
                    joinCopies(id, ids.get(place));
                }
            }
        });
    }

    private void joinCopies(String id, String candidate) throws IOException {
        if (!groups.together(id, candidate) && areCopies(id, candidate)) {
            groups.join(id, candidate);
        }
    }

    private boolean areCopies(String one, String other) throws IOException {
        Optional<Shingles> first = shingles(one);
        Optional<Shingles> second = shingles(other);
        return first.isPresent() && second.isPresent() && Copies.areCopies(first.get(), second.get());
    }

    private Optional<Shingles> shingles(String id) throws IOException {
        Shingles known = shingles.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Shingles> found = new StoredSources(reader).text(id).map(Shingles::of);
        if (shingles.size() >= REMEMBERED) {
            shingles.remove(shingles.keySet().iterator().next());
        }
        found.ifPresent(fresh -> shingles.put(id, fresh));
        return found;
    }
}
