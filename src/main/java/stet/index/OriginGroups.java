package stet.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which sources belong together; a group is named after the smallest id of its members, whatever the order they came in. */
final class OriginGroups {

    private final Map<String, String> originById = new HashMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();
    private final Set<String> changed = new HashSet<>();

    /** Puts a source into the group that it was stored with. */
    void put(String id, String origin) {
        originById.put(id, origin);
        members.computeIfAbsent(origin, o -> new TreeSet<>()).add(id);
    }

    String origin(String id) {
        return originById.getOrDefault(id, id);
    }

    /** Takes a source out; gives those that it may have held together, each of them alone now. */
    Set<String> remove(String id) {
        String origin = origin(id);
        originById.remove(id);
        changed.remove(id);
        Set<String> rest = members.getOrDefault(origin, new TreeSet<>());
        members.remove(origin);
        rest.remove(id);
        rest.forEach(other -> move(other, other));
        return rest;
    }

    boolean together(String one, String other) {
        return origin(one).equals(origin(other));
    }

    /** Makes one group of the groups of two sources. */
    void join(String one, String other) {
        String first = origin(one);
        String second = origin(other);
        if (!first.equals(second)) {
            boolean ordered = first.compareTo(second) < 0;
            String kept = ordered ? first : second;
            String dropped = ordered ? second : first;
            Set<String> moving = members.getOrDefault(dropped, Set.of());
            members.remove(dropped);
            moving.forEach(id -> move(id, kept));
        }
    }

    private void move(String id, String origin) {
        put(id, origin);
        changed.add(id);
    }

    /** The sources whose group is another since this was last asked. */
    Set<String> takeChanged() {
        Set<String> taken = Set.copyOf(changed);
        changed.clear();
        return taken;
    }
}
