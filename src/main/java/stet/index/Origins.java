package stet.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Set<String> unsettled;
    private final Map<String, Shingles> shingles = new LinkedHashMap<>();

    private Origins(DirectoryReader reader, OriginGroups groups, Set<String> unsettled) {
        this.reader = reader;
        this.groups = groups;
        this.unsettled = unsettled;
    }

    /**
     * Joins sources with their copies.
     *
     * @param unsettled ids of the sources of which copies are looked for
     */
    static void settle(DirectoryReader reader, OriginGroups groups, Set<String> unsettled) throws IOException {
        new Origins(reader, groups, unsettled).settle();
    }

    private void settle() throws IOException {
        Map<String, String> firstByDigest = new HashMap<>();
        List<String> ids = new ArrayList<>();
        List<int[]> sketches = new ArrayList<>();
        StoredSources.forEach(reader, (source, values) -> {
            String same = firstByDigest.putIfAbsent(source.sha256(), source.id());
            if (same != null) {
                groups.join(source.id(), same);
            } else if (unsettled.contains(source.id())) {
                ids.add(source.id());
                sketches.add(values.sketch());
            }
        });
        CopyCandidates candidates = new CopyCandidates(sketches);
        StoredSources.forEach(reader, (source, values) -> {
            for (int place : candidates.sharing(values.sketch())) {
                joinCopies(source.id(), ids.get(place));
            }
        });
    }

    private void joinCopies(String id, String candidate) throws IOException {
        boolean seenFromOtherSide = unsettled.contains(id) && id.compareTo(candidate) >= 0;
        if (!seenFromOtherSide && !groups.together(id, candidate) && areCopies(id, candidate)) {
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
