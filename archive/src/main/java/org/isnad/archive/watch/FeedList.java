package org.isnad.archive.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.isnad.model.UnreadableException;

/**
 * The feeds that a user wants watched, as a list: OPML as feed readers export it, or plain text with one address a line,
 * where {@code #} opens a comment. An address that is there twice counts once.
 */
public final class FeedList {
    private FeedList() {}

    /**
     * The addresses, in the list's order.
     *
     * @param name what the list is called, for errors
     * @throws UnreadableException if a line is no address, the OPML is not well formed, or no feed is named
     */
    public static List<URI> read(String name, byte[] bytes) throws UnreadableException {
        Set<URI> feeds = new LinkedHashSet<>();
        String text = new String(bytes, UTF_8).replace("\ufeff", "");
        if (text.stripLeading().startsWith("<")) {
            readOutline(name, bytes, feeds);
        } else {
            int number = 0;
            for (String line : text.split("\\R", -1)) {
                number++;
                // An address has no blank in it, so what comes after one is a comment.
                String address = line.strip().replaceFirst("\\s+#.*", "");
                if (!address.isEmpty() && !address.startsWith("#")) {
                    feeds.add(address(name, "line " + number, address));
                }
            }
        }
        if (feeds.isEmpty()) {
            throw new UnreadableException(name, "names no feed");
        }
        return List.copyOf(feeds);
    }

    private static void readOutline(String name, byte[] bytes, Set<URI> feeds) throws UnreadableException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD ->
                        throw new UnreadableException(
                                name, "declares a document type, which no OPML needs and entities attack by");
                    case XMLStreamConstants.START_ELEMENT -> {
                        String address = xml.getAttributeValue(null, "xmlUrl");
                        if (xml.getLocalName().equals("outline") && address != null) {
                            String place = "line " + xml.getLocation().getLineNumber();
                            feeds.add(address(name, place, address.strip()));
                        }
                    }
                    default -> {
                        // Text and comments say nothing of feeds.
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new UnreadableException(
                    name,
                    "is no well-formed XML: line " + e.getLocation().getLineNumber() + ", column "
                            + e.getLocation().getColumnNumber());
        }
    }

    /**
     * An address of the web.
     *
     * @param place where in the list it stands, for errors
     */
    private static URI address(String name, String place, String text) throws UnreadableException {
        try {
            URI address = URI.create(text);
            String scheme = address.getScheme();
            if (("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme)) && address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // Told below, like all else that is none.
        }
        throw new UnreadableException(name, place + " is no web address: " + text);
    }
}
