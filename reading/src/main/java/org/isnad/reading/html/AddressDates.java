package org.isnad.reading.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Publication;
import org.isnad.model.Publication.From;
import org.isnad.reading.date.WrittenDate;
import org.jspecify.annotations.Nullable;

/** Reads the date that the addresses of many outlets hold: {@code /2020/03/17/}, {@code -20200317}. */
final class AddressDates {
    private static final String WHERE = "address";
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([/_-]?)(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])(?!\\d)");

    private static final Pattern MONTH_NAMED =
            Pattern.compile("/((?:19|20)\\d{2})/([a-z]{3,9})/(0?[1-9]|[12]\\d|3[01])(?!\\d)");

    private static final Pattern VERSION = Pattern.compile("[?&]v(?:er|ersion)?=(1\\d{9})(?!\\d)");

    private AddressDates() {}

    /** The date that the first of these addresses holds that holds any, or {@code null}. */
    static @Nullable Known<Publication> first(List<String> addresses, DateCustoms customs) {
        for (String address : addresses) {
            String path = path(address);
            Matcher matcher = DATE.matcher(path);
            while (matcher.find()) {
                LocalDate date = date(matcher);
                Known<Publication> known =
                        date == null ? null : customs.known(new WrittenDate(date, null), WHERE, From.METADATA);
                if (known != null) {
                    return known;
                }
            }
            Matcher named = MONTH_NAMED.matcher(path);
            if (named.find()) {
                String written = named.group(3) + ' ' + named.group(2) + ' ' + named.group(1);
                Known<Publication> known = customs.read(written, WHERE, From.METADATA);
                if (known != null) {
                    return known;
                }
            }
        }
        return null;
    }

    /**
     * The day that the address of a page's picture holds, in its path or as its version; {@code null} if it holds none.
     * Pictures are most often put up with their article.
     */
    static @Nullable Known<Publication> ofPicture(@Nullable String address, DateCustoms customs) {
        if (address == null) {
            return null;
        }
        Known<Publication> known = first(List.of(address), customs);
        Matcher version = VERSION.matcher(address);
        if (known == null && version.find()) {
            known = customs.read(version.group(1), WHERE, From.METADATA);
        }
        return known == null ? null : new Known<>(known.value(), "og:image");
    }

    private static @Nullable LocalDate date(Matcher matcher) {
        boolean parted = !matcher.group(2).isEmpty();
        if (!parted && matcher.group(3).length() + matcher.group(4).length() != 4) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(4)));
        } catch (DateTimeException e) {
            // The number is no date: 20190230.
            return null;
        }
    }

    /** An address without its host; an archive's address holds that of the page at its end. */
    private static String path(String address) {
        int inner = address.lastIndexOf("://");
        int slash = inner < 0 ? -1 : address.indexOf('/', inner + 3);
        String path = slash < 0 ? "" : address.substring(slash);
        try {
            return path.indexOf('%') < 0 ? path : URLDecoder.decode(path, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
