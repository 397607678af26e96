package org.isnad.cli.view;

import org.isnad.model.Statement.Act;
import org.isnad.model.Statement.Form;

/** The words of the HTML view. */
final class ArabicWords {
    private ArabicWords() {}

    static String of(Act act) {
        return switch (act) {
            case ASSERT -> "إخبار";
            case DENY -> "نفي";
            case ASSESS -> "تقدير";
            case COMMIT -> "تعهّد";
            case REQUEST -> "طلب";
            case EVALUATE -> "موقف";
            case NOT_MENTIONED -> "سكوت";
        };
    }

    /** What the act is, for who meets the word for the first time. */
    static String meaning(Act act) {
        return switch (act) {
            case ASSERT -> "يذكر المصدر أمرًا على أنه وقع";
            case DENY -> "ينفي المصدر أمرًا";
            case ASSESS -> "يقدّر المصدر أو يتوقّع أو يعتقد";
            case COMMIT -> "يعد المصدر أو يهدّد أو يعلن ما سيفعله";
            case REQUEST -> "يطلب المصدر أو يدعو أو يطالب";
            case EVALUATE -> "يشيد المصدر أو يدين أو يشكر أو يعزّي";
            case NOT_MENTIONED -> "يقول الكاتب إن المصدر لم يذكر أمرًا";
        };
    }

    static String of(Form form) {
        return switch (form) {
            case DIRECT -> "بلفظه";
            case INDIRECT -> "بمعناه";
            case MIXED -> "بعضه بلفظه";
        };
    }
}
