package stet.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.apache.lucene.util.BytesRef;
import stet.model.Span;

/**
 * A passage of a source.
 *
 * @param span where it stands in the text
 * @param words the positions of its words among the words of title and text; the title's come before those of the first
 */
record Window(Span span, Span words) {

    private static final int NUMBERS = 4;
    /** The longest that a number becomes. */
    private static final int BYTES = 5;

    /** How the passages of a source are stored: of neighbours only the difference. */
    static BytesRef pack(List<Window> windows) throws IOException {
        byte[] packed = new byte[BYTES + NUMBERS * BYTES * windows.size()];
        ByteArrayDataOutput out = new ByteArrayDataOutput(packed);
        out.writeVInt(windows.size());
        int character = 0;
        int word = 0;
        for (Window window : windows) {
            out.writeVInt(window.span.start() - character);
            out.writeVInt(window.span.length());
            out.writeVInt(window.words.start() - word);
            out.writeVInt(window.words.length());
            character = window.span.start();
            word = window.words.start();
        }
        return new BytesRef(packed, 0, out.getPosition());
    }

    static List<Window> unpack(BytesRef packed) {
        ByteArrayDataInput in = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
        int size = in.readVInt();
        List<Window> windows = new ArrayList<>(size);
        int character = 0;
        int word = 0;
        for (int i = 0; i < size; i++) {
            character += in.readVInt();
            Span span = new Span(character, character + in.readVInt());
            word += in.readVInt();
            windows.add(new Window(span, new Span(word, word + in.readVInt())));
        }
        return windows;
    }
}
