package org.isnad.reading.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import org.isnad.model.UnreadableException;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The XML of a feed, as it was written, before a feed reader makes values of it.
 *
 * <p>A document type is refused before anything of it is read: no feed needs one, and with entities parsers are led to
 * read other files or to write a thousand million laughs.
 */
final class FeedXml {
    private static final Set<String> ITEMS = Set.of("item", "entry");
    /** As newer JDKs have it for themselves. */
    private static final int DEEPEST = 100;

    private static final String TOO_DEEP = "is nested more than " + DEEPEST + " elements deep, so it is no feed";

    private FeedXml() {}

    /** @throws UnreadableException if it is no well-formed XML, declares a document type or is nested too deeply */
    static Document parse(String name, byte[] bytes) throws UnreadableException {
        try {
            var builder = new SAXBuilder();
            builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            builder.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            builder.setExpandEntities(false);
            Document document = builder.build(new ByteArrayInputStream(bytes));
            if (isDeeperThan(DEEPEST, document.getRootElement())) {
                throw new UnreadableException(name, TOO_DEEP);
            }
            return document;
        } catch (JDOMParseException e) {
            throw new UnreadableException(name, reason(e));
        } catch (JDOMException | IOException | IllegalArgumentException e) {
            // The last is JDOM's, for a name or a namespace that the parser let pass and it does not.
            throw new UnreadableException(name, "is no well-formed XML: " + Input.reason(e));
        }
    }

    /** The items or entries in their order, wherever a version of RSS has them: in the channel or beside it. */
    static List<Element> items(Element root) {
        var items = new ArrayList<Element>();
        for (Element child : root.getChildren()) {
            if (ITEMS.contains(child.getName())) {
                items.add(child);
            } else if (child.getName().equals("channel")) {
                child.getChildren().stream()
                        .filter(inner -> ITEMS.contains(inner.getName()))
                        .forEach(items::add);
            }
        }
        return items;
    }

    /** The text of a child, or of the {@code title} in it; {@code null} where there is none. */
    static @Nullable String child(Element item, String name) {
        for (Element child : item.getChildren()) {
            if (child.getName().equals(name)) {
                Element title = child.getChild("title", child.getNamespace());
                String text = (title == null ? child : title).getTextNormalize();
                return text.isEmpty() ? null : text;
            }
        }
        return null;
    }

    /** Step by step and not by recursion, since the depth is what is in doubt. */
    private static boolean isDeeperThan(int deepest, Element root) {
        List<Element> level = List.of(root);
        for (int depth = 0; !level.isEmpty(); depth++) {
            if (depth > deepest) {
                return true;
            }
            var next = new ArrayList<Element>();
            level.forEach(element -> next.addAll(element.getChildren()));
            level = next;
        }
        return false;
    }

    private static String reason(JDOMParseException e) {
        Throwable cause = e.getCause();
        String message = cause == null || cause.getMessage() == null ? Input.reason(e) : cause.getMessage();
        if (message.contains("DOCTYPE is disallowed")) {
            return "declares a document type, which no feed needs and entities attack by";
        }
        return message.contains("maxElementDepth")
                ? TOO_DEEP
                : "is no well-formed XML: line " + e.getLineNumber() + ", " + message;
    }
}
