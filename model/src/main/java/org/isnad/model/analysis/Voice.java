package org.isnad.model.analysis;

/** Whether the subject acts or is acted upon. */
public enum Voice {
    ACTIVE,
    PASSIVE,
    NONE
}
