package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Page;
import org.jspecify.annotations.Nullable;

/** The addresses that stored pages were published at: lines of a file's name and its address, parted by a tab. */
record Addresses(Map<String, URI> byName) {
    /**
     * @param file the lines, or {@code null} for none
     * @throws IOException if the file cannot be read, or with the number of the first line that is no such pair
     */
    static Addresses read(@Nullable Path file) throws IOException {
        Map<String, URI> byName = new HashMap<>();
        int number = 0;
        for (String line : file == null ? List.<String>of() : Files.readAllLines(file, UTF_8)) {
            number++;
            int tab = line.indexOf('\t');
            if (tab < 0) {
                if (line.isBlank()) {
                    continue;
                }
                throw new IOException("line " + number + " has no tab between a name and an address");
            }
            try {
                byName.put(
                        line.substring(0, tab),
                        URI.create(line.substring(tab + 1).strip()));
            } catch (IllegalArgumentException e) {
                throw new IOException("line " + number + " holds no address: " + line.substring(tab + 1), e);
            }
        }
        return new Addresses(Map.copyOf(byName));
    }

    /** The page with its address, where it has one here. */
    Page tell(Page page) {
        URI address = byName.get(page.given().input());
        return address == null ? page : page.withGiven(page.given().withUrl(address));
    }
}
