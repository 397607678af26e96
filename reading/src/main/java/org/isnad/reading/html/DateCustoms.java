package org.isnad.reading.html;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.isnad.model.Publication;
import org.isnad.reading.date.DateParser;
import org.isnad.reading.date.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * How a page writes dates, and which it can have been published on.
 *
 * @param monthFirst whether {@code 03/04/2020} is the fourth of March here
 * @param latest the last day that it can have been published on: the day it was fetched, and one for the zones east of it
 */
record DateCustoms(boolean monthFirst, LocalDate latest) {
    /** The regions where English writes the month first (Unicode CLDR); English without a region is that of the first. */
    private static final Set<String> ENGLISH_MONTH_FIRST =
            Set.of("US", "AS", "GU", "MH", "MP", "PH", "PR", "UM", "VI", "");

    private static final Set<String> SPANISH_MONTH_FIRST = Set.of("PA", "PR");

    /**
     * The customs of a page.
     *
     * @param tag the language that its markup names, {@code en-US}; empty where it names none
     * @param language that of its text, or {@code null} where it is not known. It goes before the tag, which is often one
     *     that the template came with
     * @param url its address: a domain of a country stands for the region where the tag names none
     * @param fetched when it was fetched
     */
    static DateCustoms of(String tag, @Nullable String language, @Nullable URI url, LocalDate fetched) {
        Locale named = Locale.forLanguageTag(tag.replace('_', '-'));
        String spoken = language == null ? named.getLanguage() : language;
        String region = spoken.equals(named.getLanguage()) ? named.getCountry() : "";
        if (region.isEmpty()) {
            region = region(url);
        }
        boolean monthFirst = switch (spoken) {
            case "en" -> ENGLISH_MONTH_FIRST.contains(region);
            case "es" -> SPANISH_MONTH_FIRST.contains(region);
            case "fil" -> true;
            default -> false;
        };
        return new DateCustoms(monthFirst, fetched.plusDays(1));
    }

    private static String region(@Nullable URI url) {
        String host = url == null || url.getHost() == null ? "" : url.getHost();
        String domain = host.substring(host.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return domain.equals("UK") ? "GB" : domain.length() == 2 ? domain : "";
    }

    /** The first date in a text, or {@code null} if it holds none that can be. */
    @Nullable
    Known<Publication> read(String text, String where, Publication.From from) {
        return known(DateParser.parse(text, monthFirst), where, from);
    }

    /** A date with where it was read, or {@code null} if it is none that can be. */
    @Nullable
    Known<Publication> known(@Nullable WrittenDate date, String where, Publication.From from) {
        return date == null || date.date().isAfter(latest)
                ? null
                : new Known<>(new Publication(date.date(), date.time(), from), where);
    }
}
