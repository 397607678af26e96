package org.isnad.archive.store;

import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** The statements of SQL, each a file under {@code sql} beside the classes that use it, read once. */
final class Sql {
    private static final ClasspathSqlLocator FILES = ClasspathSqlLocator.removingComments();

    private Sql() {}

    /** @param name the file's name, without its ending */
    static String named(String name) {
        return FILES.locate("org.isnad.archive.store.sql." + name);
    }
}
