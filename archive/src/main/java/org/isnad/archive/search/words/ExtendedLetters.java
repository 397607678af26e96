package org.isnad.archive.search.words;

/**
 * Letters that some newspapers write for sounds that Arabic has no letter for, as the letters that others write:
 * {@code پوتين} as {@code بوتين}, {@code ڤيينا} as {@code فيينا}, {@code چاكرتا} as {@code جاكرتا}, {@code گوگل} as
 * {@code كوكل}.
 */
final class ExtendedLetters {
    private ExtendedLetters() {}

    static String fold(String key) {
        for (int at = 0; at < key.length(); at++) {
            if (fold(key.charAt(at)) != key.charAt(at)) {
                StringBuilder folded = new StringBuilder(key);
                for (int i = at; i < key.length(); i++) {
                    folded.setCharAt(i, fold(key.charAt(i)));
                }
                return folded.toString();
            }
        }
        return key;
    }

    private static char fold(char letter) {
        return switch (letter) {
            case 'پ' -> 'ب';
            case 'ڤ', 'ڥ' -> 'ف';
            case 'چ' -> 'ج';
            case 'ژ' -> 'ز';
            case 'گ', 'ڭ' -> 'ك';
            default -> letter;
        };
    }
}
