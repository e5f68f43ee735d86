package org.alongside.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Named values, any of which may be missing, as components read them. Only {@link Html} stays markup. */
class Given {

    final Map<?, ?> given;

    Given(Map<?, ?> given) {
        this.given = given;
    }

    /** Whether a value counts as said: not absent, false, empty or nought. */
    static boolean truthy(@Nullable Object value) {
        return value != null && !value.equals(false) && !value.equals("") && !value.equals(0);
    }

    public @Nullable Object get(String key) {
        return given.get(key);
    }

    public boolean has(String key) {
        return truthy(get(key));
    }

    public @Nullable String text(String key) {
        Object value = get(key);
        return value == null ? null : value.toString();
    }

    /** The value, an empty one where it was given without any, and nothing where it was not given. */
    public @Nullable String said(String key) {
        return given.containsKey(key) ? textOr(key, "") : null;
    }

    public @Nullable String textOr(String key, @Nullable String otherwise) {
        String text = text(key);
        return text == null ? otherwise : text;
    }

    public @Nullable Object getOr(String key, Object otherwise) {
        Object value = get(key);
        return value == null ? otherwise : value;
    }

    public @Nullable String truthy(String key) {
        return has(key) ? text(key) : null;
    }

    public @Nullable String truthyOr(String key, @Nullable Object otherwise) {
        if (has(key)) return text(key);
        return otherwise == null ? null : otherwise.toString();
    }

    public @Nullable String trueOrFalse(String key) {
        return get(key) instanceof Boolean said ? said.toString() : null;
    }

    public boolean hasContent() {
        return has("html") || has("text");
    }

    public boolean hasContent(String of) {
        return has(of + "Html") || has(of + "Text");
    }

    /** Words or markup, ready for the page. */
    public String content() {
        return content("html", "text");
    }

    public String content(String of) {
        return content(of + "Html", of + "Text");
    }

    public @Nullable String markup(String key) {
        if (get(key) instanceof Html html) return html.markup().isEmpty() ? null : html.markup();
        return has(key) ? HtmlUtils.htmlEscape(String.valueOf(get(key))) : null;
    }

    private String content(String html, String text) {
        String markup = markup(html);
        return markup != null ? markup : HtmlUtils.htmlEscape(String.valueOf(getOr(text, "")));
    }
}
