package org.isnad.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.model.json.JsonWriter;
import org.isnad.stories.comparison.ComparisonWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The server does what {@code openapi.yaml} says, all of it and nothing more. */
class OpenApiTest {
    private static final String BASE = "https://isnad.example/api/v1/";
    private static final Set<String> METHODS = Set.of("get", "post", "delete", "put", "patch");
    private static final JsonNode DESCRIPTION = description();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(
                    BASE + "openapi.yaml", DESCRIPTION.toString(),
                    BASE + "schemas/report-1.schema.json", resource(JsonWriter.class, "report-1.schema.json"),
                    BASE + "schemas/article-1.schema.json", resource(JsonWriter.class, "article-1.schema.json"),
                    BASE + "schemas/comparison-1.schema.json",
                            resource(ComparisonWriter.class, "comparison-1.schema.json"))));

    private static final String PAGE = "<html><body><article><p>" + SampleNews.HARBOUR + "</p></article></body></html>";

    @TempDir
    Path folder;

    private final Set<String> called = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void everyOperationIsThereAndAnswersAsDescribed() throws Exception {
        try (var server = new RunningServer(folder).withNews()) {
            call(server);
            assertThat(faults).isEmpty();
            assertThat(called).containsExactlyInAnyOrderElementsOf(described());
            assertThat(server.faults).isEmpty();
            assertThat(server.server().routes().stream()
                            .map(route -> route.method() + " " + route.path())
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(described());
        }
    }

    private void call(RunningServer server) throws Exception {
        JsonNode articles = server.json("/articles").path("articles");
        JsonNode edited = articles.valueStream()
                .filter(article -> article.path("version").intValue() == 2)
                .findFirst()
                .orElseThrow();
        String article = edited.path("id").stringValue();
        String story = server.json("/stories?least=1").at("/stories/0/id").stringValue();
        long actor = server.json("/actors").at("/actors/0/id").longValue();

        for (String path : List.of("/status", "/openapi.yaml", "/schemas/report-1.schema.json")) {
            get(server, path.startsWith("/schemas") ? "/schemas/{name}" : path, path, 200);
        }
        get(server, "/schemas/{name}", "/schemas/none.json", 404);

        post(server, "/read", "/read", "{\"text\": \"نص قصير للقراءة.\"}", 200);
        post(
                server,
                "/read",
                "/read",
                "{\"text\": \"نص آخر للحفظ.\", \"keep\": true, \"published\": \"2026-11-01\"}",
                201);
        post(server, "/read", "/read", "{\"text\": \"نص آخر للحفظ.\", \"keep\": true}", 200);
        post(server, "/read", "/read", "{\"text\": \"" + PAGE + "\", \"as\": \"html\", \"outlet\": \"المنارة\"}", 200);
        post(server, "/read", "/read", "{\"url\": \"http://127.0.0.1:1/\"}", 502);
        post(server, "/read", "/read", "{\"text\": \"  \"}", 422);
        post(server, "/read", "/read", "{}", 400);
        upload(server, "page.html", PAGE, 200);
        upload(server, "two.jsonl", "{\"text\": \"نص أول.\"}\n{\"text\": \"نص ثان.\"}\n", 422);

        for (String query :
                List.of("", "?sort=stored&limit=1", "?q=" + encoded("المرفأ"), "?from=2026-01-01&language=ar")) {
            get(server, "/articles", "/articles" + query, 200);
        }
        get(server, "/articles", "/articles?after=rubbish", 400);
        get(server, "/articles", "/articles?limit=0", 400);
        get(server, "/articles", "/articles?unheard=of", 400);
        get(server, "/articles/{article}", "/articles/" + article, 200);
        get(server, "/articles/{article}", "/articles/sha256:" + "0".repeat(64), 404);
        get(server, "/articles/{article}", "/articles/nothing", 400);
        get(server, "/articles/{article}/versions", "/articles/" + article + "/versions", 200);
        get(server, "/articles/{article}/difference", "/articles/" + article + "/difference", 200);
        String first = server.json("/articles/" + article + "/difference")
                .at("/before/id")
                .stringValue();
        get(server, "/articles/{article}/difference", "/articles/" + first + "/difference", 404);
        get(server, "/articles/{article}/difference", "/articles/" + first + "/difference?with=" + article, 200);

        for (String level : List.of("articles", "statements", "events")) {
            get(server, "/search", "/search?facets=5&in=" + level, 200);
            get(server, "/search", "/search?limit=1&sort=date&in=" + level + "&q=" + encoded("المرفأ"), 200);
        }
        get(server, "/search", "/search?q=" + encoded("(open"), 400);
        get(server, "/statements", "/statements?act=assert,deny&speaker=" + encoded("الحداد"), 200);
        get(server, "/events", "/events?type=support&happenedFrom=2026-11-18&country=SYR", 200);
        get(server, "/events", "/events?type=war", 400);

        get(server, "/actors", "/actors", 200);
        get(server, "/actors", "/actors?name=" + encoded("لمى الحدا") + "&kind=person", 200);
        get(server, "/actors/{actor}", "/actors/" + actor, 200);
        get(server, "/actors/{actor}", "/actors/999999", 404);
        get(server, "/actors/{actor}/statements", "/actors/" + actor + "/statements", 200);
        get(server, "/actors/{actor}/events", "/actors/" + actor + "/events?facets=3", 200);
        get(server, "/actors/{actor}/series", "/actors/" + actor + "/series?side=actor", 200);
        get(server, "/series", "/series", 200);
        get(server, "/network", "/network", 200);
        get(server, "/network", "/network?limit=1&actorId=" + actor, 200);
        get(server, "/places", "/places?type=support,accuse", 200);

        get(server, "/stories", "/stories?sort=largest&least=1&limit=1", 200);
        get(server, "/stories", "/stories?article=" + article, 200);
        get(server, "/stories/{story}", "/stories/" + story, 200);
        get(server, "/stories/{story}", "/stories/s-000000000000", 404);
        get(server, "/stories/{story}/comparison", "/stories/" + story + "/comparison", 200);
        get(server, "/stories/{story}/events", "/stories/" + story + "/events", 200);
        post(server, "/comparisons", "/comparisons", "{\"articles\": [\"" + article + "\", \"" + first + "\"]}", 200);
        post(server, "/comparisons", "/comparisons", "{\"articles\": []}", 400);

        post(server, "/feeds", "/feeds", "{\"url\": \"https://a.example/feed\"}", 201);
        post(server, "/feeds", "/feeds", "{\"url\": \"https://a.example/feed\"}", 409);
        post(server, "/feeds", "/feeds", "{\"url\": \"ftp://a.example/feed\"}", 400);
        get(server, "/feeds", "/feeds", 200);
        delete(server, "/feeds", "/feeds?url=" + encoded("https://a.example/feed"), 204);
        delete(server, "/feeds", "/feeds?url=" + encoded("https://a.example/feed"), 404);

        String alert =
                "{\"name\": \"المرفأ\", \"query\": \"المرفأ\", \"to\": [\"https://hook.example/x\", \"mailto:a@b.example\"]}";
        JsonNode kept = post(server, "/alerts", "/alerts", alert, 201);
        post(server, "/alerts", "/alerts", alert, 409);
        post(server, "/alerts", "/alerts", "{\"name\": \"a\", \"query\": \"(\"}", 400);
        post(server, "/alerts", "/alerts", "{\"name\": \"a\", \"query\": \"x\", \"to\": [\"file:/tmp/x\"]}", 400);
        JsonNode quiet = post(server, "/alerts", "/alerts", "{\"name\": \"b\", \"query\": \"سفينة\"}", 201);
        get(server, "/alerts", "/alerts", 200);
        get(server, "/alerts/{alert}", "/alerts/" + kept.path("id"), 200);
        post(server, "/alerts/{alert}/test", "/alerts/" + quiet.path("id") + "/test", "{}", 200);
        delete(server, "/alerts/{alert}", "/alerts/" + kept.path("id"), 204);
        delete(server, "/alerts/{alert}", "/alerts/" + kept.path("id"), 404);

        for (String format :
                List.of("jsonl", "atom", "json-ld", "stix", "ftm", "csv?table=statements", "parquet?table=events")) {
            get(server, "/exports/{format}", "/exports/" + format, 200);
        }
        get(server, "/exports/{format}", "/exports/csv", 400);
        get(server, "/exports/{format}", "/exports/pdf", 404);
        news(server);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private void get(RunningServer server, String path, String asked, int status) throws Exception {
        check("GET", path, server.get(asked), status);
    }

    private void delete(RunningServer server, String path, String asked, int status) throws Exception {
        check("DELETE", path, server.delete(asked), status);
    }

    private JsonNode post(RunningServer server, String path, String asked, String body, int status) throws Exception {
        JsonNode request = DESCRIPTION.at(pointer("POST", path)).at("/requestBody/content/application~1json/schema");
        if (status < 300) {
            invalid(schema(pointer("POST", path) + "/requestBody/content/application~1json/schema"), body)
                    .forEach(fault -> faults.add("POST " + asked + " request: " + fault));
            assertThat(request.isMissingNode()).isFalse();
        }
        HttpResponse<String> answer = server.post(asked, body);
        check("POST", path, answer, status);
        return JsonMapper.shared().readTree(answer.body());
    }

    private void upload(RunningServer server, String name, String text, int status) throws Exception {
        String body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + text
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"published\"\r\n\r\n2026-11-02\r\n--b--\r\n";
        HttpRequest.Builder request = server.request("/read")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .header("Isnad-Request", "upload")
                .POST(BodyPublishers.ofString(body));
        check("POST", "/read", server.send(request), status);
    }

    private void news(RunningServer server) throws Exception {
        called.add("GET /news");
        HttpResponse<InputStream> answer = server.open(server.request("/news?after=0"));
        try (InputStream stream = answer.body()) {
            assertThat(answer.headers().firstValue("Content-Type").orElse("none"))
                    .startsWith("text/event-stream");
            String data = new BufferedReader(new InputStreamReader(stream, UTF_8))
                    .lines()
                    .filter(line -> line.startsWith("data: "))
                    .findFirst()
                    .orElseThrow();
            assertThat(invalid(schema("/components/schemas/Article"), data.substring(6)))
                    .isEmpty();
        }
    }

    private void check(String method, String path, HttpResponse<String> answer, int status) throws IOException {
        called.add(method + " " + path);
        String what = method + " " + answer.request().uri() + ": ";
        if (answer.statusCode() != status) {
            faults.add(what + "status " + answer.statusCode() + " " + answer.body());
            return;
        }
        String response = pointer(method, path) + "/responses/"
                + (DESCRIPTION
                                .at(pointer(method, path) + "/responses/" + status)
                                .isMissingNode()
                        ? "default"
                        : status);
        JsonNode described = DESCRIPTION.at(response);
        if (described.has("$ref")) {
            response = described.path("$ref").stringValue().substring(1);
            described = DESCRIPTION.at(response);
        }
        if (status >= 400 && !response.endsWith("Problem")) {
            faults.add(what + "is no problem in the description");
        }
        if (!described.has("content")) {
            if (!answer.body().isEmpty()) {
                faults.add(what + "has a body");
            }
            return;
        }
        String type = answer.headers()
                .firstValue("Content-Type")
                .orElse("none")
                .split(";")[0]
                .strip();
        if (!described.path("content").has(type)) {
            faults.add(what + type + " is not described");
            return;
        }
        for (String header : described.path("headers").propertyNames()) {
            boolean may = header.startsWith("Isnad-") || header.equals("Retry-After");
            if (!may && answer.headers().firstValue(header).isEmpty()) {
                faults.add(what + "has no header " + header);
            }
        }
        if (type.endsWith("json")) {
            Schema schema = schema(response + "/content/" + type.replace("/", "~1") + "/schema");
            invalid(schema, answer.body()).forEach(fault -> faults.add(what + fault));
        }
    }

    private static String pointer(String method, String path) {
        return "/paths/" + path.replace("~", "~0").replace("/", "~1") + "/" + method.toLowerCase(Locale.ROOT);
    }

    private static Schema schema(String pointer) {
        String encoded = pointer.replace("{", "%7B").replace("}", "%7D");
        return SCHEMAS.getSchema(SchemaLocation.of(BASE + "openapi.yaml#" + encoded));
    }

    private static List<Error> invalid(Schema schema, String json) {
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static Set<String> described() {
        Set<String> operations = new LinkedHashSet<>();
        for (Map.Entry<String, JsonNode> path : DESCRIPTION.path("paths").properties()) {
            path.getValue().propertyNames().stream()
                    .filter(METHODS::contains)
                    .forEach(method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey()));
        }
        return operations;
    }

    private static JsonNode description() {
        return new YAMLMapper().readTree(resource(IsnadServer.class, "openapi.yaml"));
    }

    private static String resource(Class<?> beside, String name) {
        try (InputStream file = Objects.requireNonNull(beside.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
