package org.isnad.cli;

import java.nio.file.Path;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoreAddress;
import org.isnad.archive.store.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which store to use: the same for every command that keeps what was read, or asks for it. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "FILE|JDBC-URL",
            converter = Address.class,
            description = {
                "Where what was read is kept: a file, made on first use, or jdbc:postgresql://HOST/DATABASE?user=NAME for a"
                        + " team. By default isnad/archive.db in the folder for your data ($XDG_DATA_HOME, else"
                        + " ~/.local/share)."
            })
    private @Nullable StoreAddress address;

    /** The store's address: what was named, or the usual file. */
    StoreAddress address() {
        return address != null
                ? address
                : StoreAddress.usual(System.getenv(), Path.of(System.getProperty("user.home", "")));
    }

    /** Opens it; the command closes it. */
    Store open() throws StoreException {
        return Store.open(address());
    }

    /** Reads an address; what is wrong with it is told as wrong usage. */
    static final class Address implements ITypeConverter<StoreAddress> {
        @Override
        public StoreAddress convert(String value) {
            try {
                return StoreAddress.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
