package org.isnad.cli;

/** Where the JVM starts. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(IsnadCommand.run(Shell.ofProcess(), IsnadReading::open, arguments));
    }
}
