package stet.ingest;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/** Decides by include and exclude globs which files of a folder or archive are taken. */
final class PathFilter {

    private final List<PathMatcher> include;
    private final List<PathMatcher> exclude;

    PathFilter(SourceOptions options) {
        this.include = matchers(options.include());
        this.exclude = matchers(options.exclude());
    }

    /** Whether a path relative to the folder is taken; a glob may match the whole of it or the file's name. */
    boolean takes(Path relative) {
        return (include.isEmpty() || matches(include, relative)) && !matches(exclude, relative);
    }

    /** Whether a name on the path begins with a point. */
    static boolean isHidden(Path relative) {
        for (Path name : relative) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(List<PathMatcher> matchers, Path relative) {
        Path name = relative.getName(relative.getNameCount() - 1);
        return matchers.stream().anyMatch(matcher -> matcher.matches(relative) || matcher.matches(name));
    }

    private static List<PathMatcher> matchers(List<String> globs) {
        return globs.stream()
                .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
                .toList();
    }
}
