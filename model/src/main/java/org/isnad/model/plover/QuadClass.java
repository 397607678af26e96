package org.isnad.model.plover;

/** Whether an event is of cooperation or conflict, in words or in deeds. */
public enum QuadClass {
    VERBAL_COOPERATION(1),
    MATERIAL_COOPERATION(2),
    VERBAL_CONFLICT(3),
    MATERIAL_CONFLICT(4);

    private final int code;

    QuadClass(int code) {
        this.code = code;
    }

    /** Its number in event data, 1 to 4. */
    public int code() {
        return code;
    }

    /** @throws IllegalArgumentException if no class has that number */
    static QuadClass of(int code) {
        for (QuadClass quad : values()) {
            if (quad.code == code) {
                return quad;
            }
        }
        throw new IllegalArgumentException("no quad class: " + code);
    }
}
