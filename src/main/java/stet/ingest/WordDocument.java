package stet.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a DOCX: its paragraphs, and what its properties say. */
final class WordDocument {

    private static final String BODY = "word/document.xml";
    private static final String CORE = "docProps/core.xml";
    private static final String APP = "docProps/app.xml";
    private static final Set<String> PARTS = Set.of(BODY, CORE, APP);
    private static final int LARGEST_PART = 50_000_000;

    private WordDocument() {}

    static Draft read(RawDocument raw) throws UnreadableException {
        try {
            Map<String, byte[]> parts = parts(raw);
            if (!parts.containsKey(BODY)) {
                throw new UnreadableException(raw.location() + " is not a DOCX document: it has no text part.");
            }
            Map<String, String> core = values(parts.getOrDefault(CORE, new byte[0]));
            Map<String, String> app = values(parts.getOrDefault(APP, new byte[0]));
            return new Draft(
                    value(core, "title"),
                    value(core, "creator"),
                    value(app, "Company").or(() -> value(core, "publisher")),
                    value(core, "created").flatMap(PublishedDate::parse),
                    value(core, "identifier").filter(Locations::isAddress),
                    value(core, "language"),
                    paragraphs(parts.get(BODY)));
        } catch (IOException | XMLStreamException e) {
            throw new UnreadableException(raw.location() + " is a broken DOCX document: save it again.", e);
        }
    }

    private static Map<String, byte[]> parts(RawDocument raw) throws IOException, UnreadableException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(raw.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (PARTS.contains(entry.getName())) {
                    byte[] part = zip.readNBytes(LARGEST_PART + 1);
                    if (part.length > LARGEST_PART) {
                        throw new UnreadableException(raw.location() + " unpacks to more than 50 MB: it is not read.");
                    }
                    parts.put(entry.getName(), part);
                }
            }
        }
        return parts;
    }

    private static Map<String, String> values(byte[] xml) throws XMLStreamException {
        Map<String, String> values = new HashMap<>();
        if (xml.length == 0) {
            return values;
        }
        XMLStreamReader reader = SafeXml.reader(xml);
        String name = "";
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                name = reader.getLocalName();
            } else if (event == XMLStreamConstants.CHARACTERS && !reader.isWhiteSpace()) {
                values.merge(name, reader.getText(), String::concat);
            }
        }
        return values;
    }

    private static Optional<String> value(Map<String, String> values, String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
    }

    private static String paragraphs(byte[] xml) throws XMLStreamException {
        XMLStreamReader reader = SafeXml.reader(xml);
        StringBuilder text = new StringBuilder();
        boolean inRun = false;
        while (reader.hasNext()) {
            int event = reader.next();
            String name = reader.hasName() ? reader.getLocalName() : "";
            if (event == XMLStreamConstants.START_ELEMENT) {
                inRun = name.equals("t");
                text.append(name.equals("tab") ? "\t" : name.equals("br") ? "\n" : "");
            } else if (event == XMLStreamConstants.CHARACTERS && inRun) {
                text.append(reader.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inRun = false;
                text.append(name.equals("p") ? "\n\n" : "");
            }
        }
        return text.toString().strip().replaceAll("\n{3,}", "\n\n");
    }
}
