package org.alongside.pathway.form;

import java.util.regex.Pattern;

/** Words of ours as the Markdown of a form's text, which may hold HTML and templates. */
final class ShownText {

    /** All of Markdown, HTML and templating is made of these; written as entities they mean only themselves. */
    private static final Pattern MARKS = Pattern.compile("[\\p{Punct}&&[^,]]");

    private static final Pattern START_OF_LINE = Pattern.compile("(?m)^[ \\t]+");

    private ShownText() {}

    /** Text that is shown as it is written. */
    static String plain(String text) {
        String lines = START_OF_LINE.matcher(text).replaceAll("");
        return MARKS.matcher(lines).replaceAll(mark -> "&#" + (int) mark.group().charAt(0) + ";");
    }

    /** A link in HTML, since one in Markdown would open in place of Tasklist and lose what is typed. */
    static String linkTo(String episodeReference) {
        String reference = plain(episodeReference);
        return "<a href=\"/episodes/" + reference + "\" target=\"_blank\">" + reference
                + ": the person, what they need, who works with them and what has been said so far</a>";
    }
}
