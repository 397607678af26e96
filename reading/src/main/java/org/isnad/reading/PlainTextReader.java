package org.isnad.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Outlet;
import org.isnad.model.Page;
import org.isnad.model.Passage;
import org.isnad.model.Publication;
import org.isnad.model.Span;
import org.isnad.model.UnreadableException;

/** Reads plain text letter for letter: each line that is not blank is a passage. */
public final class PlainTextReader implements ArticleReader {
    @Override
    public Article read(Page page) throws UnreadableException {
        String text = decode(page);
        var given = page.given();
        return new Article(
                "sha256:" + digest(text),
                given.input(),
                given.url() == null ? null : given.url().toString(),
                Outlet.UNKNOWN,
                null,
                null,
                "ar",
                given.published() == null
                        ? Publication.UNKNOWN
                        : Publication.on(given.published(), Publication.From.ARGUMENT),
                List.of(),
                text,
                passages(text));
    }

    private static String decode(Page page) throws UnreadableException {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(page.bytes())).toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableException(page.given().input(), "is not UTF-8 text");
        }
    }

    private static List<Passage> passages(String text) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            String line = text.substring(start, end);
            if (!line.isBlank()) {
                int from = start + line.length() - line.stripLeading().length();
                passages.add(new Passage(new Span(from, from + line.strip().length()), Passage.Kind.PARAGRAPH));
            }
            start = end + 1;
        }
        return passages;
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
