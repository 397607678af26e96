package org.isnad.cli;

import java.util.List;
import org.isnad.reading.Limits;
import org.isnad.reading.intake.InputKind;
import org.isnad.reading.intake.Inputs;
import org.isnad.reading.intake.Intake;
import org.isnad.reading.record.FieldMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What to read, how to take it apart and by how many threads: the same for every command that reads pages. */
final class InputOptions {
    @Parameters(
            paramLabel = "FILE|DIR|URL|-",
            arity = "1..*",
            description = {
                "Pages as HTML or plain text; archives (WARC), feeds, JSON Lines and arrays, ZIPs of them, each with gzip"
                        + " or without. A folder stands for all files below it, - for standard input."
            })
    private List<String> arguments = List.of();

    @Option(
            names = "--as",
            paramLabel = "KIND",
            description =
                    "Read every input as text (letter for letter), html, warc, feed or jsonl. By default each one's name and"
                            + " bytes decide.")
    private @Nullable InputKind kind;

    @Option(
            names = "--fields",
            paramLabel = "FIELD=NAME,…",
            converter = FieldNames.class,
            description =
                    "What the fields of JSON records are called, beside the usual names: title=headline,text=body.plain,"
                            + "date=published_at,url=link. Fields are title, text, date, url, author, outlet, section; a"
                            + " name with dots leads into objects.")
    private FieldMap fields = FieldMap.usual();

    @Mixin
    private WebOptions web = new WebOptions();

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Threads.class,
            description = "How many pages to read at a time; as many as there are cores by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** The command as one that may be called without inputs. */
    static CommandLine orNone(Object command) {
        var line = new CommandLine(command);
        CommandSpec spec = line.getCommandSpec();
        PositionalParamSpec inputs = spec.positionalParameters().getFirst();
        spec.remove(inputs);
        spec.add(PositionalParamSpec.builder(inputs)
                .arity("0..*")
                .required(false)
                .build());
        return line;
    }

    /** The inputs that the arguments name. */
    Inputs inputs(Shell shell) {
        return Inputs.of(arguments, shell.in());
    }

    /** The arguments themselves. */
    List<String> files() {
        return arguments;
    }

    /** What takes them apart. */
    Intake intake() {
        return Intake.of(Limits.DEFAULT).as(kind).fetching(web.settings());
    }

    FieldMap fields() {
        return fields;
    }

    int threads() {
        return threads;
    }

    /** Reads a list of names; what is wrong with it is told as wrong usage. */
    static final class FieldNames implements ITypeConverter<FieldMap> {
        @Override
        public FieldMap convert(String value) {
            try {
                return FieldMap.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
