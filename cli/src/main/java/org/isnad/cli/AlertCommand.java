package org.isnad.cli;

import picocli.CommandLine.Command;

/** {@code isnad alert}: saved searches. */
@Command(name = "alert", header = "Save searches, run them on what is new, and deliver what they find.")
final class AlertCommand {}
