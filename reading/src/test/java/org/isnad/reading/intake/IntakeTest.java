package org.isnad.reading.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.model.Article;
import org.isnad.model.Page;
import org.isnad.model.Publication;
import org.isnad.model.UnreadableException;
import org.isnad.reading.Limits;
import org.isnad.reading.PageReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    private static final String FIRST =
            "{\"url\":\"https://example.org/1\",\"title\":\"الجسر\",\"date\":\"12 آب 2021\",\"content\":\"افتتح الجسر أمس.\",\"source\":\"صحيفة النهر\"}";
    private static final String SECOND =
            "{\"Title\":\"Bridge\",\"Body\":\"<p>The bridge opened.</p><p>People came.</p>\"}";

    @TempDir
    private Path folder;

    private final List<Article> articles = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();

    @Test
    void aFileIsOnePageNamedAsTheUserNamedIt() throws Exception {
        open(write("a.txt", "افتتح الجسر أمس."));
        assertThat(articles).extracting(Article::text).containsExactly("افتتح الجسر أمس.");
    }

    @Test
    void aDirectoryIsItsFilesInTheOrderOfTheirNamesAndABadOneDoesNotStopTheRest() throws Exception {
        write("b.txt", "");
        write("a.txt", "افتتح الجسر أمس.");
        write("c.html", "<html><body><p>The bridge opened again on Monday evening.</p></body></html>");
        write(".hidden", "x");
        open(folder);
        assertThat(articles).extracting(Article::input).containsExactly("a.txt", "c.html");
        assertThat(refusals).containsExactly("b.txt: is empty");
    }

    @Test
    void standardInputIsCalledByItsDash() {
        open(List.of("-"), "افتتح الجسر أمس.", null);
        assertThat(articles).extracting(Article::input).containsExactly("-");
    }

    @Test
    void recordsOfAnArrayAreCountedFromZero() throws Exception {
        open(write("day.json", "[" + FIRST + "," + SECOND + "]"));
        assertThat(articles)
                .extracting(a -> Path.of(a.input()).getFileName().toString())
                .containsExactly("day.json#0", "day.json#1");
    }

    @Test
    void theFieldsOfARecordGoByManyNames() throws Exception {
        open(write("day.json", "[" + FIRST + "," + SECOND + "]"));
        Article first = articles.getFirst();
        assertThat(first.outlet().name()).isEqualTo("صحيفة النهر");
        assertThat(first.publication().date()).hasToString("2021-08-12");
        assertThat(first.url()).isEqualTo("https://example.org/1");
        assertThat(articles.get(1).text()).isEqualTo("The bridge opened.\n\nPeople came.");
    }

    @Test
    void aZipHoldsCollections() throws Exception {
        Path zip = folder.resolve("day.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("day.json"));
            out.write(("[" + FIRST + "]").getBytes(UTF_8));
        }
        open(zip);
        assertThat(articles)
                .singleElement()
                .extracting(Article::input)
                .asString()
                .endsWith("day.zip#0");
    }

    @Test
    void aBadLineOfJsonLinesIsRefusedAndTheNextIsRead() throws Exception {
        open(write("day.jsonl", FIRST + "\nno json\n\n" + SECOND + "\n"));
        assertThat(articles).hasSize(2);
        assertThat(refusals).singleElement().asString().contains("day.jsonl#1: line 2 is no JSON object");
    }

    @Test
    void aBrokenArrayIsReadAsFarAsItGoes() throws Exception {
        open(write("day.json", "[" + FIRST + ",{\"title\":"));
        assertThat(articles).hasSize(1);
        assertThat(refusals).singleElement().asString().contains("day.json#1");
    }

    @Test
    void aFeedKeepsArabicDatesAndTheTruePublisher() throws Exception {
        open(write("feed.xml", """
                <?xml version="1.0"?><rss version="2.0"><channel><title>مجمع</title>
                <item><title>الجسر</title><link>https://example.org/1</link><pubDate>الخميس، 12 آب 2021</pubDate>
                <source url="https://example.org">صحيفة النهر</source><description>افتتح الجسر أمس.</description></item>
                </channel></rss>"""));
        Article article = articles.getFirst();
        assertThat(article.publication().date()).hasToString("2021-08-12");
        assertThat(article.publication().from()).isEqualTo(Publication.From.FEED);
        assertThat(article.outlet().name()).isEqualTo("صحيفة النهر");
    }

    @Test
    void aFeedThatDeclaresEntitiesIsRefused() throws Exception {
        open(write("feed.xml", """
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>
                <rss version="2.0"><channel><title>&a;</title></channel></rss>"""));
        assertThat(articles).isEmpty();
        assertThat(refusals).singleElement().asString().contains("declares a document type");
    }

    @Test
    void aGzippedPageIsUnpacked() throws Exception {
        Path file = folder.resolve("a.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("افتتح الجسر أمس.".getBytes(UTF_8));
        }
        open(file);
        assertThat(articles).extracting(Article::text).containsExactly("افتتح الجسر أمس.");
    }

    @Test
    void aGzipBombIsRefusedAtTheLimit() throws Exception {
        Path file = folder.resolve("bomb.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            byte[] block = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                out.write(block);
            }
        }
        open(file);
        assertThat(refusals).singleElement().asString().contains("is larger than 32 MiB");
    }

    @Test
    void aWebArchiveGivesItsPagesWithAddressAndTime() throws Exception {
        open(write("pages.warc", warc("<html><body><p>افتتح الجسر الجديد أمس أمام الناس جميعا.</p></body></html>")));
        Article article = articles.getFirst();
        assertThat(article.url()).isEqualTo("https://example.org/bridge");
        assertThat(article.text()).isEqualTo("افتتح الجسر الجديد أمس أمام الناس جميعا.");
    }

    @Test
    void aTruncatedWebArchiveIsReadAsFarAsItGoes() throws Exception {
        byte[] whole = warc("<html><body><p>افتتح الجسر الجديد أمس أمام الناس جميعا.</p></body></html>");
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(whole);
        bytes.write(whole, 0, whole.length / 2);
        open(write("pages.warc", bytes.toByteArray()));
        assertThat(articles).isNotEmpty();
        assertThat(refusals).isNotEmpty();
    }

    @Test
    void whatDoesNotExistIsRefusedByName() {
        open(List.of("no/such/file"), "", null);
        assertThat(refusals).containsExactly("file: no such file");
    }

    private static byte[] warc(String html) {
        byte[] body = html.getBytes(UTF_8);
        byte[] http = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(UTF_8);
        var record = new ByteArrayOutputStream();
        record.writeBytes(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/bridge\r\n"
                        + "WARC-Date: 2021-08-12T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:6f1f4a1e-0000-4000-8000-000000000001>\r\n"
                        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                        + (http.length + body.length) + "\r\n\r\n")
                .getBytes(UTF_8));
        record.writeBytes(http);
        record.writeBytes(body);
        record.writeBytes("\r\n\r\n".getBytes(UTF_8));
        return record.toByteArray();
    }

    private Path write(String name, String content) throws IOException {
        return write(name, content.getBytes(UTF_8));
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private void open(Path path) {
        open(List.of(path.toString()), "", null);
    }

    private void open(List<String> arguments, String standardInput, @Nullable InputKind kind) {
        Intake intake = Intake.of(Limits.DEFAULT).as(kind);
        Inputs.of(arguments, new ByteArrayInputStream(standardInput.getBytes(UTF_8)))
                .list()
                .forEach(input -> intake.open(input, receiver()));
    }

    private Receiver receiver() {
        return new Receiver() {
            @Override
            public void page(Page page) {
                try {
                    articles.add(PageReader.detecting().read(page));
                } catch (UnreadableException e) {
                    refused(e);
                }
            }

            @Override
            public void refused(UnreadableException refusal) {
                refusals.add(refusal.getMessage());
            }
        };
    }
}
