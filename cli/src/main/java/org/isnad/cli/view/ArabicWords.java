package org.isnad.cli.view;

import org.isnad.model.Event;
import org.isnad.model.Factuality;
import org.isnad.model.Statement.Act;
import org.isnad.model.Statement.Form;
import org.jspecify.annotations.Nullable;

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

    /** How certain the speaker is, where that is not simply that it is so; empty otherwise. */
    static String of(@Nullable Factuality factuality) {
        return switch (factuality) {
            case null -> "";
            case CERTAIN, CERTAIN_WHETHER, UNKNOWN -> "";
            case CERTAIN_NOT -> "ينفي وقوعه";
            case PROBABLE -> "يرجّحه";
            case PROBABLE_NOT -> "يستبعده";
            case POSSIBLE -> "يراه محتملًا";
            case POSSIBLE_NOT -> "يراه غير مؤكّد";
        };
    }

    static String of(Form form) {
        return switch (form) {
            case DIRECT -> "بلفظه";
            case INDIRECT -> "بمعناه";
            case MIXED -> "بعضه بلفظه";
        };
    }

    static String of(Event.Status status) {
        return switch (status) {
            case ACTUAL -> "وقع";
            case PLANNED -> "مخطط له";
            case HYPOTHETICAL -> "محتمل";
            case DENIED -> "منفي";
            case HISTORICAL -> "قديم";
        };
    }

    static String of(Event.Type type) {
        return switch (type) {
            case AGREE -> "اتفاق";
            case CONSULT -> "تشاور";
            case SUPPORT -> "تأييد";
            case CONCEDE -> "تنازل";
            case COOPERATE -> "تعاون";
            case AID -> "مساعدة";
            case RETREAT -> "انسحاب";
            case REQUEST -> "مطالبة";
            case ACCUSE -> "اتهام";
            case REJECT -> "رفض";
            case THREATEN -> "تهديد";
            case PROTEST -> "احتجاج";
            case SANCTION -> "عقوبة";
            case MOBILIZE -> "تعبئة";
            case COERCE -> "إكراه";
            case ASSAULT -> "اعتداء";
        };
    }
}
