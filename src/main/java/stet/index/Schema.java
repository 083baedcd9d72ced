package stet.index;

import java.nio.file.Path;
import java.util.Map;

/**
 * What every commit of an index says of itself.
 *
 * @param id name given when the index was made
 * @param vectors whether its passages have vectors
 */
record Schema(String id, boolean vectors) {

    /** Raised whenever fields or their analysis change, so that an index is never searched with the wrong words. */
    static final String VERSION = "3";

    private static final String VERSION_KEY = "stet.schema";
    private static final String ID_KEY = "stet.id";
    private static final String VECTORS_KEY = "stet.vectors";

    /** Whether a commit is of an index of Stet's, whatever its version. */
    static boolean isIn(Map<String, String> userData) {
        return userData.containsKey(VERSION_KEY);
    }

    static Schema read(Path folder, Map<String, String> userData) {
        String version = userData.get(VERSION_KEY);
        String id = userData.get(ID_KEY);
        if (version == null || id == null) {
            throw IndexException.incompatible(folder, "no schema");
        }
        if (!version.equals(VERSION)) {
            throw IndexException.incompatible(folder, "schema " + version);
        }
        return new Schema(id, Boolean.parseBoolean(userData.get(VECTORS_KEY)));
    }

    Map<String, String> userData() {
        return Map.of(VERSION_KEY, VERSION, ID_KEY, id, VECTORS_KEY, Boolean.toString(vectors));
    }
}
