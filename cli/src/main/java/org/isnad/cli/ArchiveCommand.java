package org.isnad.cli;

import picocli.CommandLine.Command;

/** {@code isnad archive}: the store itself, looked after by commands of its own. */
@Command(name = "archive", header = "Look after the archive: its state, its soundness, its backup.")
final class ArchiveCommand {}
