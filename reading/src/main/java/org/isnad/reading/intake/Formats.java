package org.isnad.reading.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells what an input holds by the ending of its name and its first bytes. */
final class Formats {
    private Formats() {}

    static boolean isGzip(byte[] start) {
        return start.length > 2 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b;
    }

    static boolean isZip(byte[] start) {
        return start.length > 4 && start[0] == 'P' && start[1] == 'K' && (start[2] == 3 || start[2] == 5);
    }

    static boolean isOfficeDocument(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".docx") || lower.endsWith(".odt") || lower.endsWith(".xlsx") || lower.endsWith(".pptx");
    }

    /** The name of what is in a gzip file: {@code day.json.gz} holds {@code day.json}. */
    static String withoutGzip(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    static boolean isWarc(String name, byte[] start) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".warc") || lower.endsWith(".wet") || text(start).startsWith("WARC/");
    }

    static boolean isJsonLines(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
    }

    static boolean isJson(String name, byte[] start) {
        String text = text(start).strip();
        boolean named = name.toLowerCase(Locale.ROOT).endsWith(".json");
        boolean object =
                text.startsWith("{") && text.substring(1).stripLeading().startsWith("\"");
        boolean array = text.startsWith("[") && text.substring(1).stripLeading().startsWith("{");
        return object || array || (named && (text.startsWith("{") || text.startsWith("[")));
    }

    static boolean isFeed(byte[] start) {
        String text = text(start);
        if (text.startsWith("<?xml")) {
            return text.contains("<rss")
                    || text.contains("<feed")
                    || text.contains("<rdf:RDF")
                    || text.contains("<!DOCTYPE rss");
        }
        return text.startsWith("<rss") || text.startsWith("<feed") || text.startsWith("<rdf:RDF");
    }

    /** What a stream that is not compressed holds, or {@code null} where it is a page that its reader has to tell. */
    static @Nullable InputKind kindOf(String name, byte[] start) {
        if (isWarc(name, start)) {
            return InputKind.WARC;
        }
        if (isJsonLines(name)) {
            return InputKind.JSONL;
        }
        // Feed readers take any JSON: one object, an array of them, a feed.
        if (isJson(name, start) || isFeed(start)) {
            return InputKind.FEED;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
            return InputKind.HTML;
        }
        return lower.endsWith(".txt") ? InputKind.TEXT : null;
    }

    /** The first bytes as letters, without a byte order mark and white space before them. */
    private static String text(byte[] start) {
        String text = new String(start, ISO_8859_1);
        return (text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text).stripLeading();
    }
}
