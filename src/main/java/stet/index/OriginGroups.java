package stet.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which sources belong together; a group is named after the smallest id of its members, whatever the order they came in. */
final class OriginGroups {

    /** Of those only that are not alone, as most are. */
    private final Map<String, String> originById = new HashMap<>();

    private final Map<String, Set<String>> members = new HashMap<>();
    private Set<String> changed = new HashSet<>();

    /** Puts a source into the group that it was stored with. */
    void put(String id, String origin) {
        if (!id.equals(origin)) {
            originById.put(id, origin);
            members.computeIfAbsent(origin, first -> new TreeSet<>(Set.of(first)))
                    .add(id);
        }
    }

    String origin(String id) {
        return originById.getOrDefault(id, id);
    }

    /** Takes a source out; gives those that it may have held together, each of them alone now. */
    Set<String> remove(String id) {
        Set<String> rest = takeMembers(origin(id));
        originById.keySet().removeAll(rest);
        rest.remove(id);
        changed.remove(id);
        changed.addAll(rest);
        return rest;
    }

    private Set<String> takeMembers(String origin) {
        Set<String> taken = members.getOrDefault(origin, new TreeSet<>(Set.of(origin)));
        members.remove(origin);
        return taken;
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
            Set<String> moving = takeMembers(ordered ? second : first);
            moving.forEach(id -> put(id, kept));
            changed.addAll(moving);
        }
    }

    /** The sources whose group is another since this was last asked. */
    Set<String> takeChanged() {
        Set<String> taken = changed;
        changed = new HashSet<>();
        return taken;
    }
}
