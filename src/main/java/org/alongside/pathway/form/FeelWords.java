package org.alongside.pathway.form;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of FEEL a form may hide fields with. It has no loops, patterns or arithmetic, because one line such as
 * {@code count(for i in 1..1000000 return i)} would hold up the server for minutes.
 */
final class FeelWords {

    private static final Set<String> KEYWORDS =
            words("and or not null true false in between if then else for some every"
                    + " return satisfies function instance of external");

    private static final Set<String> ALLOWED = words("and or not null true false in between if then else"
            + " count list contains date string length starts ends with");

    /** Long enough for every condition a reader can follow. */
    private static final int LONGEST = 500;

    private static final Pattern TOKEN = Pattern.compile(
            "\\s++|\"(?:[^\"\\\\]|\\\\.)*+\"|(?<word>[\\p{L}_][\\p{L}\\p{N}_]*+)|[0-9]++|[=!<>(),.\\[\\]-]");

    /** Brackets in brackets cost the parser its stack. */
    private static final int DEEPEST = 8;

    private FeelWords() {}

    /** Whether no field may be called so. */
    static boolean isKeyword(String word) {
        return KEYWORDS.contains(word);
    }

    /** What keeps a condition from being used, one phrase each. */
    static List<String> problems(String feel, Set<String> keys) {
        if (feel.isEmpty()) return List.of("must be hidden by an expression such as =decision != \"declined\"");
        if (feel.length() > LONGEST) return List.of("is hidden by too long an expression");
        Matcher token = TOKEN.matcher(feel);
        int depth = 0;
        while (token.lookingAt()) {
            String word = token.group("word");
            if (word != null && !ALLOWED.contains(word) && !keys.contains(word))
                return List.of("is hidden by “" + Shown.shortened(word) + "”, which is not a field of this form");
            if ("([".contains(token.group())) depth++;
            if (")]".contains(token.group())) depth--;
            if (depth > DEEPEST) return List.of("is hidden by too deep an expression");
            token.region(token.end(), feel.length());
        }
        boolean readable = token.regionStart() == feel.length()
                && (!(Condition.of(feel) instanceof FeelCondition condition) || condition.isReadable());
        return readable ? List.of() : List.of("is hidden by an expression that cannot be read");
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
