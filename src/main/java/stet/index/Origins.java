package stet.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOSupplier;
import stet.text.Copies;
import stet.text.Shingles;

/**
 * Groups sources that were copied from one report: those with the same text at once, others when their sketches share
 * enough and then the exact share of their shingles decides.
 */
final class Origins implements AutoCloseable {

    private static final int REMEMBERED = 512;

    private final OriginGroups groups;
    private final IOSupplier<? extends IndexReader> opener;
    private final Map<String, Shingles> shingles = new LinkedHashMap<>();
    private Optional<IndexReader> opened = Optional.empty();

    /**
     * Settles nothing yet.
     *
     * @param opener opens the index; asked when something is to be read from it, which for a new index may be never
     */
    Origins(OriginGroups groups, IOSupplier<? extends IndexReader> opener) {
        this.groups = groups;
        this.opener = opener;
    }

    /**
     * Joins sources with their copies.
     *
     * @param all the sources of the index
     * @param unsettled ids of those of which copies are looked for
     * @param sketches packed, of those that are new
     */
    void settle(Collection<StoredSource> all, Set<String> unsettled, Map<String, BytesRef> sketches)
            throws IOException {
        Set<String> firsts = firstOfTheirText(all, unsettled);
        addMissing(sketches, firsts);
        // Of the candidates in a crowded bucket the first are taken, which must not depend on chance.
        String[] ids = firsts.toArray(String[]::new);
        Arrays.parallelSort(ids);
        CopyCandidates candidates = new CopyCandidates(
                Arrays.stream(ids).map(sketches::get).map(Sketch::unpack).toList());
        joinAmong(ids, candidates);
        if (all.size() > unsettled.size()) {
            joinWithOthers(ids, candidates, unsettled);
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

    /** Reads the sketches of sources that have lost what joined them. */
    private void addMissing(Map<String, BytesRef> sketches, Set<String> ids) throws IOException {
        if (!sketches.keySet().containsAll(ids)) {
            StoredSources.forEach(reader(), values -> {
                String id = values.id();
                if (ids.contains(id)) {
                    sketches.put(id, BytesRef.deepCopyOf(values.sketch()));
                }
            });
            ids.retainAll(sketches.keySet());
        }
    }

    private void joinAmong(String[] ids, CopyCandidates candidates) throws IOException {
        int[][] later = IntStream.range(0, ids.length)
                .parallel()
                .mapToObj(candidates::sharingAfter)
                .toArray(int[][]::new);
        for (int place = 0; place < later.length; place++) {
            for (int other : later[place]) {
                joinCopies(ids[place], ids[other]);
            }
        }
    }

    private void joinWithOthers(String[] ids, CopyCandidates candidates, Set<String> unsettled) throws IOException {
        StoredSources.forEach(reader(), values -> {
            String id = values.id();
            if (!unsettled.contains(id)) {
                for (int place : candidates.sharing(Sketch.unpack(values.sketch()))) {
                    joinCopies(id, ids[place]);
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
        Optional<Shingles> found = new StoredSources(reader()).text(id).map(Shingles::of);
        if (shingles.size() >= REMEMBERED) {
            shingles.remove(shingles.keySet().iterator().next());
        }
        found.ifPresent(fresh -> shingles.put(id, fresh));
        return found;
    }

    private IndexReader reader() throws IOException {
        IndexReader reader = opened.isPresent() ? opened.get() : opener.get();
        opened = Optional.of(reader);
        return reader;
    }

    @Override
    public void close() throws IOException {
        if (opened.isPresent()) {
            opened.get().close();
        }
    }
}
