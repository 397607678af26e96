package org.isnad.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import org.isnad.server.access.Access;
import org.isnad.server.access.Token;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, with what. */
class ServerAccessTest {
    private static final String TOKENS = "write desk 0123456789abcdef\nread intern fedcba9876543210\n";

    @TempDir
    static Path folder;

    private static RunningServer open;
    private static RunningServer guarded;

    @BeforeAll
    static void start() throws Exception {
        open = new RunningServer(folder.resolve("open"), smallBodies(RunningServer.SETTINGS), new FakeReading());
        guarded = new RunningServer(
                folder.resolve("guarded"),
                smallBodies(RunningServer.SETTINGS.at("127.0.0.1", 0, new Access.Tokens(Token.read("tokens", TOKENS)))),
                new FakeReading());
    }

    private static ServerSettings smallBodies(ServerSettings settings) {
        return settings.withRequests(new ServerSettings.Requests(0, 1, 1_000, 16));
    }

    @AfterAll
    static void stop() {
        open.close();
        guarded.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # token            , method, path                 , body                                , status
            none               , GET   , /articles            , -                                   , 401
            wrong              , GET   , /articles            , -                                   , 401
            none               , GET   , /openapi.yaml        , -                                   , 200
            none               , GET   , /schemas/report-1.schema.json, -                           , 200
            fedcba9876543210   , GET   , /articles            , -                                   , 200
            fedcba9876543210   , GET   , /alerts              , -                                   , 200
            fedcba9876543210   , POST  , /read                , '{"text": "نص قصير."}'              , 200
            fedcba9876543210   , POST  , /comparisons         , '{"articles": []}'                  , 400
            fedcba9876543210   , POST  , /read                , '{"text": "نص قصير.", "keep": true}', 403
            fedcba9876543210   , POST  , /feeds               , '{"url": "https://a.example/f"}'    , 403
            fedcba9876543210   , DELETE, /feeds?url=a         , -                                   , 403
            fedcba9876543210   , POST  , /alerts              , '{"name": "a", "query": "b"}'       , 403
            fedcba9876543210   , DELETE, /alerts/1            , -                                   , 403
            fedcba9876543210   , POST  , /alerts/1/test       , '{}'                                , 403
            0123456789abcdef   , POST  , /alerts              , '{"name": "a", "query": "b"}'       , 201
            0123456789abcdef   , POST  , /read                , '{"text": "نص محفوظ.", "keep": true}', 201
            0123456789abcdef   , POST  , /feeds               , '{"url": "https://a.example/f"}'    , 201
            """)
    void aTokenOpensWhatItsRoleIsFor(String token, String method, String path, String body, int status)
            throws Exception {
        HttpRequest.Builder request = guarded.request(path)
                .header("Content-Type", "application/json")
                .method(method, body.equals("-") ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!token.equals("none")) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<String> answer = guarded.send(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        if (status == 401) {
            assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"isnad\"");
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            localhost      , 200
            127.0.0.1:1234 , 200
            [::1]          , 200
            evil.example   , 403
            192.0.2.1      , 403
            """)
    void onLoopbackOnlyTheNamesOfThisMachineAreAnswered(String host, int status) throws Exception {
        String answer = RawRequest.send(
                open.server().address(), "GET /api/v1/status HTTP/1.1", "Host: " + host, "Connection: close");
        assertThat(RawRequest.status(answer)).as(answer).isEqualTo(status);
        String page = RawRequest.send(open.server().address(), "GET / HTTP/1.1", "Host: " + host, "Connection: close");
        assertThat(RawRequest.status(page)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Origin         , http://evil.example , 403
            Origin         , null                , 403
            Sec-Fetch-Site , cross-site          , 403
            Sec-Fetch-Site , same-site           , 403
            Sec-Fetch-Site , same-origin         , 200
            """)
    void aStrangersPageDoesNotWrite(String header, String value, int status) throws Exception {
        String body = "{\"text\": \"abc\"}";
        String answer = RawRequest.send(
                open.server().address(),
                "POST /api/v1/read HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                header + ": " + value,
                "Content-Type: application/json",
                "Content-Length: " + body.length(),
                "",
                body);
        assertThat(RawRequest.status(answer)).as(answer).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            text/plain                        , 415
            application/x-www-form-urlencoded , 415
            multipart/form-data; boundary=b   , 403
            """)
    void aFormThatAnyPageCanSendIsNoBodyHere(String type, int status) throws Exception {
        HttpResponse<String> answer = open.send(open.request("/read")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("--b\r\n\r\n--b--\r\n")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    @Test
    void aBodyBeyondTheLimitIsRefusedHoweverItComes() throws Exception {
        byte[] large = ("{\"text\": \"" + "a".repeat(2_000) + "\"}").getBytes(UTF_8);
        HttpRequest.Builder request = open.request("/read").header("Content-Type", "application/json");
        assertThat(open.send(request.copy().POST(BodyPublishers.ofByteArray(large)))
                        .statusCode())
                .isEqualTo(413);
        var chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));
        assertThat(open.send(request.copy().POST(chunked)).statusCode()).isEqualTo(413);
        HttpResponse<String> file = open.send(open.request("/read")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .header("Isnad-Request", "upload")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(
                        ("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n"
                                        + "a".repeat(2_000) + "\r\n--b--\r\n")
                                .getBytes(UTF_8)))));
        assertThat(file.statusCode()).as(file.body() + open.faults).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/status", "/api/v1/nothing", "/nothing.js", "/openapi.yaml"})
    void everyAnswerKeepsABrowserSafe(String path) throws Exception {
        HttpResponse<String> answer =
                open.send(HttpRequest.newBuilder(open.server().address().resolve(path)));
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GET    , /api/v1/nothing  , 404
            GET    , /nothing.js      , 404
            GET    , /../etc/passwd.x , 404
            DELETE , /api/v1/status   , 405
            PUT    , /api/v1/articles , 405
            """)
    void whatIsNotThereIsAProblemAsAllOthers(String method, String path, int status) throws Exception {
        String answer = RawRequest.send(
                open.server().address(), method + " " + path + " HTTP/1.1", "Host: localhost", "Connection: close");
        assertThat(RawRequest.status(answer)).as(answer).isIn(status, 400);
        assertThat(answer.toLowerCase(Locale.ROOT)).contains("content-type: application/problem+json");
    }

    @Test
    void whatIsNoHttpIsOneToo() throws Exception {
        assertThat(RawRequest.send(
                        open.server().address(), "GET /%%% HTTP/1.1", "Host: localhost", "Connection: close"))
                .contains("application/problem+json")
                .doesNotContain("Exception", "jetty");
    }

    @Test
    void whoAsksTooMuchIsTold(@TempDir Path another) throws Exception {
        ServerSettings few = RunningServer.SETTINGS.withRequests(new ServerSettings.Requests(0.5, 2, 1_000, 16));
        try (var server = new RunningServer(another, few, new FakeReading())) {
            assertThat(server.get("/feeds").statusCode()).isEqualTo(200);
            assertThat(server.get("/feeds").statusCode()).isEqualTo(200);
            HttpResponse<String> answer = server.get("/feeds");
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        }
    }
}
