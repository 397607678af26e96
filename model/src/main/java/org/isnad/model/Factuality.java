package org.isnad.model;

/**
 * How certain a speaker presents a content, and whether as so or as not so: the values of FactBank (R. Saurí,
 * J. Pustejovsky, 2009: "FactBank: a corpus annotated with event factuality", Language Resources and Evaluation 43).
 *
 * <p>It is the speaker's stance and nobody else's: {@code ينفي أن السد انهار} is certain that not, whatever became of the dam,
 * and Isnad takes no side.
 */
public enum Factuality {
    /** It is so: {@code قال إن الجسر مغلق}. */
    CERTAIN("CT+"),
    /** It is not so: {@code نفى أن الجسر مغلق، قال إن الجسر لم يغلق}. */
    CERTAIN_NOT("CT-"),
    /** It is probably so: {@code توقع أن يغلق}. */
    PROBABLE("PR+"),
    /** It is probably not so: {@code استبعد أن يغلق}. */
    PROBABLE_NOT("PR-"),
    /** It may be so: {@code قال إنه قد يغلق}. */
    POSSIBLE("PS+"),
    /** It may not be so: {@code قال إنه قد لا يغلق}. */
    POSSIBLE_NOT("PS-"),
    /** The speaker knows whether it is so and the words do not tell: {@code أوضح ما إذا كان الجسر مغلقا}. */
    CERTAIN_WHETHER("CTu"),
    /** The speaker takes no stance: {@code طالب بإغلاق الجسر، تساءل هل أغلق}. */
    UNKNOWN("Uu");

    private final String code;

    Factuality(String code) {
        this.code = code;
    }

    /** As FactBank writes it, {@code CT+}. */
    public String code() {
        return code;
    }
}
