package org.isnad.reading.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A small server on this machine that answers as it is told and notes what it was asked. */
final class Server implements AutoCloseable {
    private final HttpServer server;
    private final List<Headers> asked = new CopyOnWriteArrayList<>();

    Server() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(runnable -> {
            var thread = new Thread(runnable);
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    /** Writes a body of unknown length, for as long as it likes. */
    interface Body {
        void write(OutputStream out) throws IOException, InterruptedException;
    }

    Server answer(String path, int status, String body, String... headers) {
        return answer(path, status, body.getBytes(UTF_8), headers);
    }

    /** @param headers name and value in turn */
    Server answer(String path, int status, byte[] body, String... headers) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestHeaders());
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        return this;
    }

    Server drip(String path, Body body) {
        server.createContext(path, exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var out = exchange.getResponseBody()) {
                body.write(out);
            } catch (IOException e) {
                // The fetcher hung up, as it should.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        return this;
    }

    /** A byte now and then, and no end. */
    static void drop(OutputStream out) throws IOException, InterruptedException {
        while (true) {
            out.write(' ');
            out.flush();
            Thread.sleep(50);
        }
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** The headers of the last request that was answered. */
    Headers lastAsked() {
        return asked.getLast();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
