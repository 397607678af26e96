package org.isnad.reading.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Page;
import org.isnad.model.UnreadableException;
import org.isnad.reading.Limits;
import org.jspecify.annotations.Nullable;

/** All that came of an input. */
final class Gathered implements Receiver {
    final List<Page> pages = new ArrayList<>();
    final List<String> refusals = new ArrayList<>();
    final List<String> passedOver = new ArrayList<>();

    static Gathered of(String name, String content) {
        return of(name, content.getBytes(UTF_8));
    }

    static Gathered of(String name, byte[] content) {
        return of(name, content, null);
    }

    static Gathered of(String name, byte[] content, @Nullable InputKind kind) {
        var gathered = new Gathered();
        Intake.of(Limits.DEFAULT)
                .as(kind)
                .open(
                        new Input.Local(
                                name,
                                name,
                                URI.create("file:///sample"),
                                content.length,
                                () -> new ByteArrayInputStream(content)),
                        gathered);
        return gathered;
    }

    /** The names of the pages, in their order. */
    List<String> names() {
        return pages.stream().map(page -> page.given().input()).toList();
    }

    /** The bytes of the pages as text. */
    List<String> texts() {
        return pages.stream().map(page -> new String(page.bytes(), UTF_8)).toList();
    }

    @Override
    public void page(Page page) {
        pages.add(page);
    }

    @Override
    public void refused(UnreadableException refusal) {
        refusals.add(refusal.getMessage());
    }

    @Override
    public void passedOver(String input, String kind) {
        passedOver.add(input + ": " + kind);
    }
}
