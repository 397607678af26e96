package org.isnad.reading.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Page;
import org.jspecify.annotations.Nullable;

/** The character sets that a page is said to be in, by its server and by its own markup. */
final class Declarations {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int REACH = 4096;
    private static final Pattern IN_MARKUP =
            Pattern.compile("(?i)(?:charset|encoding)\\s{0,3}=\\s{0,3}[\"']?([\\w.:-]{2,40})");

    private Declarations() {}

    /** The server's word first, then the markup's; without UTF-8 and UTF-16, which are known by the bytes. */
    static List<Charset> of(Page page) {
        var declared = new ArrayList<Charset>();
        Charset served = page.charset() == null ? null : named(page.charset());
        if (served != null) {
            declared.add(served);
        }
        byte[] bytes = page.bytes();
        Matcher inMarkup = IN_MARKUP.matcher(new String(bytes, 0, Math.min(bytes.length, REACH), ISO_8859_1));
        Charset marked = inMarkup.find() ? named(inMarkup.group(1)) : null;
        if (marked != null && !marked.equals(served)) {
            declared.add(marked);
        }
        return declared;
    }

    /** The character set of that name as browsers read it, or {@code null} where it is none or not of one byte or two. */
    static @Nullable Charset named(String name) {
        try {
            Charset charset = Charset.forName(name.strip());
            if (charset.equals(UTF_8) || charset.name().startsWith("UTF-") || !charset.canEncode()) {
                return null;
            }
            return charset.equals(ISO_8859_1) || charset.equals(US_ASCII) ? WINDOWS_1252 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
