package org.isnad.language.arabic.dates;

/** What a word beside a time says of where it lies: {@code الماضي}, {@code المقبل}, {@code الجاري}. */
enum Side {
    BEFORE_LAST,
    LAST,
    THIS,
    NEXT,
    AFTER_NEXT,
    /** {@code الأخيرة}: lately, for nobody knows how long. */
    RECENT;

    /** How many units away: the last one is -1. */
    int offset() {
        return switch (this) {
            case BEFORE_LAST -> -2;
            case LAST, RECENT -> -1;
            case THIS -> 0;
            case NEXT -> 1;
            case AFTER_NEXT -> 2;
        };
    }
}
