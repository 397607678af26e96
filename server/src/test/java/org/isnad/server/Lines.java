package org.isnad.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;

/** The lines of a stream as they come. */
final class Lines implements AutoCloseable {
    private final BufferedReader reader;

    Lines(InputStream stream) {
        reader = new BufferedReader(new InputStreamReader(stream, UTF_8));
    }

    /** The next line that begins so; others are passed over. */
    String nextBeginning(String beginning) throws IOException {
        String line = reader.readLine();
        while (line != null && !line.startsWith(beginning)) {
            line = reader.readLine();
        }
        if (line == null) {
            throw new IOException("the stream ended");
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
