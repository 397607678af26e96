package org.isnad.archive;

import java.time.Instant;
import org.isnad.model.Report;

/**
 * A report as the archive keeps it.
 *
 * @param number given when it was stored: grows, is never given twice, and names this version for good
 * @param version which version of the article at its address this is, from 1; an edited article is a new version
 * @param stored when it was stored
 * @param report what was read
 */
public record ArchivedReport(long number, int version, Instant stored, Report report) {}
