package org.isnad.reading.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One small, well-formed input of each kind that can be read. */
final class ValidInputs {
    static final String RECORD = """
            {"url":"https://example.org/1","title":"الجسر","date":"12 آب 2021","content":"افتتح الجسر أمس.","author":"هدى"}""";

    static final String RSS = """
            <?xml version="1.0"?><rss version="2.0"><channel><title>مجمع</title><link>https://example.org</link>
            <item><title>الجسر</title><link>https://example.org/1</link><pubDate>الخميس، 12 آب 2021</pubDate>
            <source url="https://example.org">صحيفة النهر</source>
            <description>&lt;p&gt;افتتح الجسر أمس.&lt;/p&gt;</description></item>
            <item><title>السوق</title><link>https://example.org/2</link><description>فتح السوق.</description></item>
            </channel></rss>""";

    static final String ATOM = """
            <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>مجمع</title>
            <entry><title>الجسر</title><link href="https://example.org/1"/><updated>2021-08-13T08:00:00Z</updated>
            <published>2021-08-12T23:30:00+03:00</published><author><name>هدى</name></author>
            <source><title>صحيفة النهر</title></source>
            <content type="html">&lt;p&gt;افتتح الجسر أمس.&lt;/p&gt;</content></entry></feed>""";

    static final String JSON_FEED = """
            {"version": "https://jsonfeed.org/version/1.1", "title": "صحيفة النهر", "items": [
            {"id": "1", "url": "https://example.org/1", "title": "الجسر", "content_html": "<p>افتتح الجسر أمس.</p>",
            "date_published": "2021-08-12T23:30:00+03:00", "authors": [{"name": "هدى"}]}]}""";

    private static final String HTML = """
            <!doctype html><html lang="ar"><head><title>الجسر</title><meta property="og:title" content="الجسر">
            <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-08-12","author":{"name":"هدى"}}
            </script></head><body><nav><a href="/">القائمة</a></nav><article><h1>الجسر</h1><time datetime="2021-08-12">أمس
            </time><p>افتتح الجسر الجديد أمس أمام الناس جميعا بعد عامين.</p><p>وقالت البلدية إن العمل انتهى.</p></article>
            <footer>جميع الحقوق</footer></body></html>""";

    // An array, since the readers take one; nobody compares inputs.
    @SuppressWarnings("ArrayRecordComponent")
    record Named(String name, byte[] bytes) {}

    private ValidInputs() {}

    static List<Named> all() {
        byte[] archive = Archive.join(
                Archive.page(1),
                Archive.response(
                        2,
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n",
                        Archive.chunked(utf8(HTML))),
                Archive.record("resource", 3, "text/html", utf8(HTML)));
        return List.of(
                new Named("a.txt", utf8("افتتح الجسر أمس.\n\nوقالت البلدية إن العمل انتهى (رويترز).\n")),
                new Named("a.html", utf8(HTML)),
                new Named("a.html.gz", Archive.gzip(utf8(HTML))),
                new Named("a.warc", archive),
                new Named("a.warc.gz", Archive.gzip(archive)),
                new Named("b.warc.gz", Archive.join(Archive.gzip(Archive.page(1)), Archive.gzip(Archive.page(2)))),
                new Named("rss.xml", utf8(RSS)),
                new Named("atom.xml", utf8(ATOM)),
                new Named("feed.json", utf8(JSON_FEED)),
                new Named("a.json", utf8("[" + RECORD + "," + RECORD + "]")),
                new Named("a.jsonl", utf8(RECORD + "\n" + RECORD + "\n")),
                new Named("a.zip", zip(utf8("[" + RECORD + "]"), utf8(HTML))));
    }

    private static byte[] zip(byte[] json, byte[] html) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("day.json"));
            out.write(json);
            out.putNextEntry(new ZipEntry("page.html"));
            out.write(html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }
}
