package org.alongside.docs;

import java.util.regex.Pattern;

/** Numbers in what a model or form says to the engine. */
final class Numbers {

    private static final String DURATION = "(?<!\\w)(R\\d*/)?P(?=[\\dT])(\\d+[YMWD])*(T(\\d+[HMS])*)?(?!\\w)";
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern WRITTEN = Pattern.compile(DURATION);
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+(\\.\\d+)?(?!\\w)");

    private Numbers() {}

    /** Whether it holds a number or a duration; what is quoted is a code, unless it is a duration. */
    static boolean in(String text) {
        return WRITTEN.matcher(text).find()
                || NUMBER.matcher(QUOTED.matcher(text).replaceAll("")).find();
    }
}
