package org.alongside.timing.exchange;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a file says of one event, until it is known whether it is one. */
final class Parts {

    /** No text holds it, so a decoder can write it where bytes mean nothing. */
    static final char NOT_UTF_8 = '\uFFFF';

    private final Map<Part, String> said = new EnumMap<>(Part.class);

    void say(Part part, String text) {
        said.put(part, text);
    }

    LogEvent event(long line, Moments moments) throws BadRow {
        return new LogEvent(
                0,
                line,
                needed(Part.CASE),
                needed(Part.ACTIVITY),
                moments.read(needed(Part.TIME)),
                transition(),
                text(Part.INSTANCE),
                text(Part.RESOURCE),
                text(Part.ROLE),
                text(Part.UNIT));
    }

    private String needed(Part part) throws BadRow {
        String text = text(part);
        if (text == null) throw new BadRow("It says no " + part.word() + ".");
        return text;
    }

    private @Nullable String transition() throws BadRow {
        String text = text(Part.TRANSITION);
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    /** Nothing where there is nothing but space. */
    private @Nullable String text(Part part) throws BadRow {
        String text = said.getOrDefault(part, "").strip();
        if (text.isEmpty()) return null;
        if (text.indexOf(NOT_UTF_8) >= 0) throw new BadRow("Its " + part.word() + " is not written in UTF-8.");
        if (text.indexOf('\0') >= 0) throw new BadRow("Its " + part.word() + " holds a null character.");
        if (text.length() > part.longest)
            throw new BadRow("Its " + part.word() + " has more than " + part.longest + " characters: “"
                    + Wording.shortened(text) + "”");
        return text;
    }
}
