package org.isnad.archive.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.model.Report;

/**
 * A JVM of its own that stores the articles 1 to a number, from the first one on whatever is there, and prints the number
 * of each report once it is stored.
 */
final class WritingProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;

    private WritingProcess(Process process) {
        this.process = process;
        this.lines = process.inputReader();
    }

    static WritingProcess start(Path file, int articles) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                WritingProcess.class.getName(),
                file.toString(),
                String.valueOf(articles)));
        return new WritingProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    public static void main(String[] arguments) throws IOException {
        try (Store store = Store.open(StoreAddress.parse(arguments[0]))) {
            for (int i = 1; i <= Integer.parseInt(arguments[1]); i++) {
                Report report = SampleReports.numbered(i);
                // As an import does, which asks before it reads.
                if (!store.isRead(report.article().id(), StoreContract.FIRST)) {
                    Saved saved = store.save(report, StoreContract.FIRST);
                    if (saved.isReport()) {
                        System.out.println(saved.number());
                        System.out.flush();
                    }
                }
            }
        }
    }

    /** The numbers of reports that are stored from now on, at most so many. */
    List<Long> stored(int most) throws IOException {
        List<Long> numbers = new ArrayList<>();
        String line;
        while (numbers.size() < most && (line = lines.readLine()) != null) {
            numbers.add(Long.valueOf(line));
        }
        return numbers;
    }

    /** Ends it as {@code kill -9} does, a moment from now; gives the numbers that it had told of until then. */
    List<Long> kill(Duration moment) throws IOException, InterruptedException {
        Thread.sleep(moment);
        // By its handle: the process itself would close the pipe with what is still in it.
        process.toHandle().destroyForcibly();
        process.waitFor();
        return stored(Integer.MAX_VALUE);
    }

    int exitCode() throws InterruptedException {
        return process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
