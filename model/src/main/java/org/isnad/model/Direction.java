package org.isnad.model;

/** The direction in which a text is written. */
public enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT
}
