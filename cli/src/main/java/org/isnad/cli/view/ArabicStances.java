package org.isnad.cli.view;

import org.isnad.stories.comparison.Stance;

/** The words of the HTML view for how a source stands to a claim. */
final class ArabicStances {
    private ArabicStances() {}

    static String of(Stance stance) {
        return switch (stance) {
            case REPORTS -> "يقول";
            case DENIES -> "ينفي";
            case OTHER_FIGURE -> "رقم آخر";
            case NOT_MENTIONED -> "قيل إنه لم يذكره";
            case SILENT -> "ساكت";
            case TOO_EARLY -> "سابق";
            case PARTLY_READ -> "لم يُقرأ كله";
        };
    }

    /** What it means, for who meets the word for the first time. */
    static String meaning(Stance stance) {
        return switch (stance) {
            case REPORTS -> "يقول المصدر ذلك أو ينقله";
            case DENIES -> "ينفي المصدر ذلك";
            case OTHER_FIGURE -> "يعدّ المصدر الشيء نفسه ويذكر رقما آخر";
            case NOT_MENTIONED -> "يقول غيره إنه لم يذكر ذلك";
            case SILENT -> "قُرئ نصه كله، وهو أحدث من أول ذكر، ولا يتناول ذلك";
            case TOO_EARLY -> "نصوصه كلها أقدم من أول ذكر";
            case PARTLY_READ -> "لا يُعرف هنا إلا بما نُقل عنه، أو اقتُطع نصه: لا يُستنتج شيء";
        };
    }
}
