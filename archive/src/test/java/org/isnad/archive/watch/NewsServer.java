package org.isnad.archive.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A news site on this machine: pages and feeds that change as a test says, and a note of what was asked for. */
final class NewsServer implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private record Answer(int status, String body, Map<String, String> headers) {}

    NewsServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (!path.equals("/robots.txt")) {
            asked.add(path);
        }
        Answer answer = answers.getOrDefault(path, new Answer(404, "", Map.of()));
        String tag = answer.headers().get("ETag");
        boolean same = tag != null && tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        answer.headers().forEach(exchange.getResponseHeaders()::add);
        byte[] body = answer.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(same ? 304 : answer.status(), same || body.length == 0 ? -1 : body.length);
        if (!same) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    /** @param headers name and value in turn */
    void serve(String path, int status, String body, String... headers) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            named.put(headers[i], headers[i + 1]);
        }
        answers.put(path, new Answer(status, body, named));
    }

    /** A page with one article of several paragraphs. */
    void page(String path, String text) {
        serve(
                path,
                200,
                "<html><head><title>خبر</title></head><body><article><h1>خبر</h1><p>" + text + "</p><p>" + text
                        + "</p></article></body></html>",
                "Content-Type",
                "text/html; charset=utf-8");
    }

    /** A feed whose entries lead to these pages, with an entity tag. */
    void feed(String path, String tag, String... pages) {
        var items = new StringBuilder();
        for (String page : pages) {
            items.append("<item><title>خبر ")
                    .append(page)
                    .append("</title><link>")
                    .append(address(page));
            items.append("</link><pubDate>Wed, 13 Aug 2025 08:00:00 GMT</pubDate><description>موجز الخبر ")
                    .append(tag)
                    .append("</description></item>");
        }
        serve(
                path,
                200,
                "<?xml version='1.0'?><rss version='2.0'><channel><title>المنارة</title><link>http://x.test</link>"
                        + "<description>d</description>" + items + "</channel></rss>",
                "Content-Type",
                "application/rss+xml",
                "ETag",
                tag);
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** What was asked for since this was last asked, robots.txt aside. */
    List<String> asked() {
        var since = List.copyOf(asked);
        asked.clear();
        return since;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
