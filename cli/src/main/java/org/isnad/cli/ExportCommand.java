package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.export.ExportFormat;
import org.isnad.archive.export.ExportSettings;
import org.isnad.archive.export.ExportTable;
import org.isnad.archive.export.Since;
import org.isnad.archive.export.csv.CsvOptions;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoreAddress;
import org.isnad.archive.store.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code isnad export}: reports in, other programs' formats out. */
@Command(
        name = "export",
        header =
                "Give reports to other programs: tables, feeds, linked data, intelligence and investigation platforms.",
        description = {
            "",
            "docs/exports.md says for each format what stands where, and what is left out. A file is written beside its"
                    + " place and moved there when it is whole."
        })
final class ExportCommand implements Callable<Integer> {
    private final Shell shell;
    private final Problems problems;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FORMAT",
            converter = FormatWord.class,
            description = {
                "One of jsonl (reports as Isnad writes them), csv, parquet, atom, json-ld, stix (2.1), ftm"
                        + " (FollowTheMoney)."
            })
    private ExportFormat format = ExportFormat.JSON_LINES;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--since",
            paramLabel = "NUMBER|DATE",
            converter = SinceOption.class,
            description = "From the archive, only the reports from this number on, or stored since this day.")
    private @Nullable Since since;

    @Option(
            names = "--reports",
            paramLabel = "FILE|DIR|-",
            arity = "1..*",
            description =
                    "Not the archive, but the reports of these files, as isnad read --format json writes them, one a"
                            + " file or one a line.")
    private List<String> reports = List.of();

    @Option(
            names = "--table",
            paramLabel = "TABLE",
            description =
                    "In csv and parquet: statements, events, figures, articles, or comparison (of every story that several"
                            + " articles tell; keeps all reports in memory).")
    private @Nullable ExportTable table;

    @Option(
            names = "--out",
            paramLabel = "FILE|DIR",
            description = {
                "Write to this file instead of standard output; of tables, all but the comparison to this folder where no"
                        + " --table is named."
            })
    private @Nullable Path out;

    @Option(names = "--bom", description = "In csv: begin with a byte order mark, by which Excel knows UTF-8.")
    private boolean marked;

    @Option(
            names = "--unguarded",
            description =
                    "In csv: write cells that begin with = + - @ as they are. By default an apostrophe before them"
                            + " keeps a spreadsheet from running them as formulas.")
    private boolean unguarded;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Threads.class,
            description = "How many reports to read at a time; as many as there are cores by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    ExportCommand(Shell shell, Problems problems) {
        this.shell = shell;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        List<ExportTarget> targets = targets();
        String source = reports.isEmpty() ? store.address().name() : String.join("\n", reports);
        var settings = ExportSettings.of(source, Instant.now()).withCsv(new CsvOptions(!unguarded, marked));
        try (var exports = new OpenExports()) {
            try {
                exports.begin(targets, format, settings, new BufferedOutputStream(shell.out()));
                if (reports.isEmpty()) {
                    addArchived(exports);
                } else {
                    new ReportIntake(reports, threads, shell, problems).read(exports::add);
                }
                if (exports.reports() > 0 || problems.count() == 0) {
                    exports.end();
                }
            } catch (StoreException e) {
                problems.unreadable(e.store(), e.reason());
            } catch (IOException e) {
                problems.unwritable(exports.place(), e);
            }
        } catch (IOException e) {
            problems.unwritable(out == null ? "standard output" : out.toString(), e);
        }
        return problems.exitCode();
    }

    private void addArchived(OpenExports exports) throws IOException {
        if (store.address() instanceof StoreAddress.SqliteFile sqlite && !Files.exists(sqlite.file())) {
            throw new StoreException(
                    sqlite.name(), "is no archive yet; isnad import makes one, --reports does without", null);
        }
        Since first = Objects.requireNonNullElse(since, Since.THE_BEGINNING);
        long last = 0;
        try (Store opened = store.open();
                Stream<ArchivedReport> archived = opened.reports(first.number())) {
            for (Iterator<ArchivedReport> each = archived.iterator(); each.hasNext(); ) {
                ArchivedReport report = each.next();
                if (first.includes(report)) {
                    exports.add(report);
                    last = report.number();
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        problems.note(exports.reports() + " reports"
                + (last == 0 ? "" : "; what is stored from now on: --since " + (last + 1)));
    }

    private List<ExportTarget> targets() {
        if (since != null && !reports.isEmpty()) {
            throw wrong("--since counts what an archive holds; --reports gives all of its files");
        }
        if (table != null && !format.isTable()) {
            throw wrong("--table is for csv and parquet; " + format.word() + " has all of a report");
        }
        if ((marked || unguarded) && format != ExportFormat.CSV) {
            throw wrong("--bom and --unguarded are for csv");
        }
        if (format == ExportFormat.PARQUET && out == null && shell.showsOutput()) {
            throw wrong("parquet is not for a terminal: name a file with --out");
        }
        try {
            return ExportTarget.of(format, table, out);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException wrong(String reason) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), reason);
    }

    /** Reads a format's name. */
    static final class FormatWord implements ITypeConverter<ExportFormat> {
        @Override
        public ExportFormat convert(String value) {
            return Arrays.stream(ExportFormat.values())
                    .filter(format -> format.word().equalsIgnoreCase(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is no format: "
                            + Arrays.stream(ExportFormat.values())
                                    .map(ExportFormat::word)
                                    .collect(Collectors.joining(", "))));
        }
    }
}
