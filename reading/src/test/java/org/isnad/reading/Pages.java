package org.isnad.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import org.isnad.model.Given;
import org.isnad.model.Page;

/** Pages for tests. */
public final class Pages {
    private Pages() {}

    public static Page text(String text) {
        return of("sample.txt", text.getBytes(UTF_8));
    }

    public static Page html(String html) {
        return of("sample.html", html.getBytes(UTF_8));
    }

    public static Page of(String name, byte[] bytes) {
        return Page.of(URI.create("file:///" + name), bytes).withGiven(Given.named(name));
    }
}
