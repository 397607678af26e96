package org.isnad.reading.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The inputs that arguments name: a file stands for itself, a folder for all files below it in the order of their
 * names, hidden ones left out, {@code -} for standard input, an address of {@code http} or {@code https} for the page
 * there. Only names are held.
 *
 * @param list in the order of the arguments
 * @param several whether the arguments may name more than one input, however many there turn out to be
 */
public record Inputs(List<Input> list, boolean several) {
    /** Looks up what the arguments name; what is not there becomes an input that cannot be read. */
    public static Inputs of(List<String> arguments, InputStream standardInput) {
        var inputs = new ArrayList<Input>();
        boolean folder = false;
        for (String argument : arguments) {
            if (argument.equals("-")) {
                inputs.add(Input.standardInput(standardInput));
                continue;
            }
            if (isAddress(argument)) {
                inputs.add(address(argument));
                continue;
            }
            try {
                Path path = Path.of(argument);
                if (Files.isDirectory(path)) {
                    folder = true;
                    inputs.addAll(FolderListing.of(path));
                } else {
                    Path name = path.getFileName();
                    inputs.add(Input.file(name == null ? argument : name.toString(), argument, path));
                }
            } catch (InvalidPathException e) {
                inputs.add(Input.unreadable(argument, new IOException("is no file name")));
            }
        }
        return new Inputs(List.copyOf(inputs), folder || arguments.size() > 1);
    }

    private static boolean isAddress(String argument) {
        return argument.regionMatches(true, 0, "http://", 0, 7) || argument.regionMatches(true, 0, "https://", 0, 8);
    }

    private static Input address(String argument) {
        try {
            return new Input.Address(URI.create(argument.strip().replace(" ", "%20")));
        } catch (IllegalArgumentException e) {
            return Input.unreadable(argument, new IOException("is no address: " + e.getMessage()));
        }
    }
}
