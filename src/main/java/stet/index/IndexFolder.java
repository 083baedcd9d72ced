package stet.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;

/** Looks at what a folder holds before an index is written into it, so that nobody loses files of another kind. */
final class IndexFolder {

    private final Path folder;
    private final FSDirectory directory;

    private IndexFolder(Path folder, FSDirectory directory) {
        this.folder = folder;
        this.directory = directory;
    }

    /**
     * Makes sure that the folder is empty or holds an index of Stet's: any where a new one is to take its place, else one
     * of this version.
     *
     * @throws IOException where the index is damaged and is not to be made anew
     */
    static void check(Path folder, FSDirectory directory, boolean anew) throws IOException {
        new IndexFolder(folder, directory).check(anew);
    }

    private void check(boolean anew) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            refuseOtherFiles();
            if (!anew && holdsRemains(directory)) {
                throw IndexException.corrupt(folder);
            }
            return;
        }
        try {
            Map<String, String> userData =
                    SegmentInfos.readLatestCommit(directory).getUserData();
            if (!Schema.isIn(userData)) {
                throw IndexException.foreign(folder, "the index of another program");
            }
            if (!anew) {
                Schema.read(folder, userData);
            }
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
            if (!anew) {
                throw e;
            }
            refuseOtherFiles();
            forget();
        }
    }

    /** Files that a desktop leaves everywhere are hidden and do no harm. */
    private void refuseOtherFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Optional<String> other = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.startsWith(".") && !isLucene(name))
                    .sorted()
                    .findFirst();
            if (other.isPresent()) {
                throw IndexException.foreign(folder, other.get());
            }
        }
    }

    /** Whether there are files of an index without the one that says which they are, which is written first of all. */
    static boolean holdsRemains(FSDirectory directory) throws IOException {
        return Stream.of(directory.listAll())
                .anyMatch(
                        name -> IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches());
    }

    private static boolean isLucene(String name) {
        return name.startsWith(IndexFileNames.SEGMENTS)
                || name.startsWith(IndexFileNames.PENDING_SEGMENTS)
                || name.equals(IndexWriter.WRITE_LOCK_NAME)
                || IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches();
    }

    /** Makes Lucene forget an index that it cannot read; it keeps one that it can until the first commit. */
    private void forget() throws IOException {
        for (String file : directory.listAll()) {
            if (file.startsWith(IndexFileNames.SEGMENTS)) {
                directory.deleteFile(file);
            }
        }
    }
}
