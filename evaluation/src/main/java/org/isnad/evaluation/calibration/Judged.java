package org.isnad.evaluation.calibration;

import java.util.Map;
import org.isnad.extraction.statements.Evidence;

/**
 * A statement that was found, what speaks for and against it, and whether it is right.
 *
 * @param article the article that it stands in
 * @param evidence each feature, from 0 to 1
 * @param forecast how sure the reader is of it, and what came of it
 */
public record Judged(String article, Map<Evidence, Double> evidence, Forecast forecast) {
    public Judged {
        evidence = Map.copyOf(evidence);
    }
}
