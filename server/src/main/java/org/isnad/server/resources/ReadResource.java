package org.isnad.server.resources;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isnad.archive.store.Saved;
import org.isnad.model.Page;
import org.isnad.model.json.JsonWriter;
import org.isnad.reading.Limits;
import org.isnad.reading.intake.Input;
import org.isnad.reading.intake.InputKind;
import org.isnad.reading.intake.Intake;
import org.isnad.server.access.Role;
import org.isnad.server.exchange.Answer;
import org.isnad.server.exchange.Body;
import org.isnad.server.exchange.Callers;
import org.isnad.server.exchange.Parameters;
import org.isnad.server.exchange.ProblemException;
import org.isnad.server.exchange.Route;
import org.isnad.server.work.ReadingDesk;
import org.jspecify.annotations.Nullable;

/** A text, an address or a file in, its report out. */
public final class ReadResource implements Resource {
    private static final Set<String> MEMBERS = Set.of("text", "as", "url", "published", "outlet", "keep");
    private static final Set<String> FIELDS = Set.of("file", "published", "outlet", "keep");

    /** What browsers and servers call files and texts that came over the wire. */
    private static final URI UPLOAD = URI.create("file:///upload");

    private final ReadingDesk desk;
    private final Limits limits;
    private final boolean fetches;
    private final Runnable kept;

    /**
     * @param fetches whether addresses are fetched
     * @param kept told whenever something was kept
     */
    public ReadResource(ReadingDesk desk, Limits limits, boolean fetches, Runnable kept) {
        this.desk = desk;
        this.limits = limits;
        this.fetches = fetches;
        this.kept = kept;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.post("/read", Role.READ, this::read));
    }

    /** What is pasted as a text. */
    private enum As {
        TEXT,
        HTML
    }

    /** What is to be read, and what is known of it. */
    private record Asked(
            Page page,
            @Nullable LocalDate published,
            @Nullable String outlet,
            boolean keep) {}

    private void read(Context context) throws Exception {
        Asked asked = context.isMultipartFormData() ? ofFile(context) : ofBody(context);
        if (asked.keep() && !Callers.of(context).role().covers(Role.WRITE)) {
            throw ProblemException.forbidden("keeping what is read needs the role write");
        }
        Page page = asked.published() == null
                ? asked.page()
                : asked.page().withGiven(asked.page().given().withPublished(asked.published()));
        ReadingDesk.Outcome outcome = desk.read(page, asked.outlet(), asked.keep());
        outcome.saved()
                .ifPresent(saved -> tell(saved, outcome.report().article().id(), context));
        Answer.json(context, out -> JsonWriter.compact().write(outcome.report(), out));
    }

    private void tell(Saved saved, String article, Context context) {
        context.header("Isnad-Report", Long.toString(saved.number()));
        if (saved.isReport()) {
            context.status(201).header("Location", "/api/v1/articles/" + article);
            kept.run();
        }
    }

    private Asked ofBody(Context context) throws Exception {
        Body body = Body.of(context, MEMBERS);
        String text = body.text("text");
        String url = body.text("url");
        if ((text == null) == (url == null)) {
            throw ProblemException.wrong(text == null ? "text" : "url", "give either text or url");
        }
        As as = Objects.requireNonNullElse(body.choice("as", As.class), As.TEXT);
        LocalDate published = body.day("published");
        boolean keep = body.flag("keep");
        return new Asked(
                text != null ? pasted(text, as) : fetched(Objects.requireNonNull(url)),
                published,
                body.text("outlet"),
                keep);
    }

    private Page pasted(String text, As as) {
        byte[] bytes = text.getBytes(UTF_8);
        var input = new Input.Local("text", "text", UPLOAD, bytes.length, () -> new ByteArrayInputStream(bytes));
        return desk.page(
                input,
                Intake.of(limits)
                        .as(
                                switch (as) {
                                    case TEXT -> InputKind.TEXT;
                                    case HTML -> InputKind.HTML;
                                }));
    }

    private Page fetched(String url) throws Exception {
        URI address = FeedsResource.address(url);
        if (!fetches) {
            throw ProblemException.forbidden("this server fetches no addresses");
        }
        return desk.fetch(address);
    }

    private Asked ofFile(Context context) {
        // A header that no form can send: a stranger's page cannot upload in its reader's name.
        if (!"upload".equals(context.header("Isnad-Request"))) {
            throw ProblemException.forbidden("an upload needs the header Isnad-Request: upload");
        }
        Parameters.of(context, Set.of());
        for (String field : context.formParamMap().keySet()) {
            if (!FIELDS.contains(field)) {
                throw ProblemException.wrong(field, "there is no field " + field + " here");
            }
        }
        List<UploadedFile> files = context.uploadedFiles();
        if (files.size() != 1 || context.uploadedFile("file") == null) {
            throw ProblemException.wrong("file", "is to be one file");
        }
        UploadedFile file = files.getFirst();
        var input = new Input.Local(name(file), name(file), UPLOAD, file.size(), file::content);
        String keep = Objects.requireNonNullElse(context.formParam("keep"), "false");
        if (!keep.equals("true") && !keep.equals("false")) {
            throw ProblemException.wrong("keep", "'" + keep + "' is neither true nor false");
        }
        return new Asked(
                desk.page(input, Intake.of(limits)),
                Parameters.dayOrNone("published", context.formParam("published")),
                context.formParam("outlet"),
                keep.equals("true"));
    }

    /** The last part of the name, whatever folders the browser tells. */
    private static String name(UploadedFile file) {
        Path name = Path.of(file.filename().replaceAll("[\\\\\\p{Cntrl}]", "/")).getFileName();
        return name == null || name.toString().isBlank() ? "upload" : name.toString();
    }
}
