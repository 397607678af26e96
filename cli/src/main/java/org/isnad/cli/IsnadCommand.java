package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import org.isnad.pipeline.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code isnad} with all its commands, each a class of its own. */
@Command(
        name = "isnad",
        mixinStandardHelpOptions = true,
        versionProvider = IsnadCommand.Version.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        header = "Reads news and tells who says what, through whom.",
        footer = {
            "",
            "Results go to standard output, problems to standard error.",
            "Exit code: 0 all well, 1 some input failed (each is named), 2 wrong usage."
        })
public final class IsnadCommand {
    static final int WELL = 0;
    static final int SOME_FAILED = 1;
    static final int WRONG_USAGE = 2;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Where Isnad itself fails, show where in its code.")
    private boolean debug;

    /**
     * Runs one command line.
     *
     * @param shell where input comes from and output goes
     * @param opener opens Isnad, called once and only where the command needs it
     * @param arguments the command's name, its options and parameters
     * @return the exit code
     */
    static int run(Shell shell, Function<Settings, Reading> opener, String... arguments) {
        var top = new IsnadCommand();
        var problems = new Problems(new StatusLine(shell.err()), shell.err(), () -> top.debug);
        var line = new CommandLine(top)
                .addSubcommand(new ReadCommand(shell, opener, problems))
                .addSubcommand(new ExtractCommand(shell, problems))
                .addSubcommand(new CompareCommand(shell, opener, problems))
                .addSubcommand(new StoriesCommand(shell, problems))
                .addSubcommand(new ImportCommand(shell, opener, problems))
                .addSubcommand(new WatchCommand(shell, opener, problems))
                .addSubcommand(new DiffCommand(shell, problems))
                .addSubcommand(new CommandLine(new ArchiveCommand())
                        .addSubcommand(new ArchiveStatusCommand(shell, problems))
                        .addSubcommand(new ArchiveCheckCommand(shell, problems))
                        .addSubcommand(new ArchiveBackupCommand(shell, problems))
                        .addSubcommand(new ArchiveReindexCommand(shell, problems)))
                .addSubcommand(new SearchCommand(shell, problems))
                .addSubcommand(new CommandLine(new AlertCommand())
                        .addSubcommand(new AlertAddCommand(shell, problems))
                        .addSubcommand(new AlertListCommand(shell, problems))
                        .addSubcommand(new AlertRemoveCommand(problems))
                        .addSubcommand(new AlertTestCommand(shell, problems))
                        .addSubcommand(new AlertRunCommand(shell, problems)))
                .addSubcommand(new ExportCommand(shell, problems))
                .addSubcommand(new ServeCommand(shell, opener, problems))
                .addSubcommand(new CommandLine(new EvalCommand(shell, problems))
                        .addSubcommand(new EvalSpeedCommand(shell, problems))
                        .addSubcommand(new EvalCalibrationCommand(shell, problems))
                        .addSubcommand(new EvalLanguagesCommand(shell, problems))
                        .addSubcommand(new EvalServeCommand(shell, problems)))
                .addSubcommand(new DemoCommand(shell, opener, problems));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(Math.max(80, shell.terminal().columns()));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(shell.terminal().colours() ? Ansi.ON : Ansi.OFF));
        line.setOut(new PrintWriter(new OutputStreamWriter(shell.out(), UTF_8), true));
        line.setErr(new PrintWriter(new OutputStreamWriter(shell.err(), UTF_8), true));
        line.setParameterExceptionHandler((wrong, given) -> {
            problems.say(wrong.getMessage() + " (try: "
                    + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help)");
            return WRONG_USAGE;
        });
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            problems.bug(command.getCommandSpec().qualifiedName(), failure);
            return SOME_FAILED;
        });
        return line.execute(arguments);
    }

    /** Which Isnad this is: the version of the build. */
    static String version() {
        var properties = new Properties();
        try (var file = Objects.requireNonNull(IsnadCommand.class.getResourceAsStream("version.properties"))) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    /** Tells which Isnad this is. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"isnad " + version(), "Licence GPL-3.0-or-later; JVM " + Runtime.version()};
        }
    }
}
