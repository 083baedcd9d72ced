package stet.ingest;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.PatternSyntaxException;

/** A pattern of paths such as {@code news/**.html}, with the folder in which its matches can lie. */
final class Glob {

    private static final String WILDCARDS = "*?[{";

    private final String pattern;
    private final Path folder;
    private final PathMatcher matcher;

    Glob(String pattern) throws UnreadableException {
        this.pattern = pattern;
        String fixed = pattern.substring(0, firstWildcard(pattern));
        int slash = fixed.lastIndexOf('/');
        this.folder = Locations.path(slash < 0 ? "." : fixed.substring(0, slash + 1));
        try {
            this.matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        } catch (PatternSyntaxException e) {
            throw new UnreadableException(pattern + " is not a pattern of paths: check its brackets.", e);
        }
    }

    /** Whether a location has a wildcard in it. */
    static boolean isGlob(String location) {
        return firstWildcard(location) < location.length();
    }

    /** The folder below which matches can lie. */
    Path folder() {
        return folder;
    }

    /** Whether a file found below the folder matches. */
    boolean matches(Path file) {
        return matcher.matches(file) || matcher.matches(file.normalize());
    }

    @Override
    public String toString() {
        return pattern;
    }

    private static int firstWildcard(String pattern) {
        int at = 0;
        while (at < pattern.length() && WILDCARDS.indexOf(pattern.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
