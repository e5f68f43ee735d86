package org.alongside.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the component fragments call {@code #c}: reads their options and works out the composed ones. */
class Components {

    private static final Map<String, String> COUNTED = Map.of(
            "characters-under-limit", "charactersUnderLimitText",
            "characters-at-limit", "charactersAtLimitText",
            "characters-over-limit", "charactersOverLimitText",
            "words-under-limit", "wordsUnderLimitText",
            "words-at-limit", "wordsAtLimitText",
            "words-over-limit", "wordsOverLimitText");

    private static final Map<String, String> PASSWORD = Map.of(
            "show-password", "showPasswordText",
            "hide-password", "hidePasswordText",
            "show-password-aria-label", "showPasswordAriaLabelText",
            "hide-password-aria-label", "hidePasswordAriaLabelText",
            "password-shown-announcement", "passwordShownAnnouncementText",
            "password-hidden-announcement", "passwordHiddenAnnouncementText");

    private static final Map<String, String> DROP_ZONE = Map.of(
            "choose-files-button", "chooseFilesButtonText",
            "no-file-chosen", "noFileChosenText",
            "multiple-files-chosen", "multipleFilesChosenText",
            "drop-instruction", "dropInstructionText",
            "entered-drop-zone", "enteredDropZoneText",
            "left-drop-zone", "leftDropZoneText");

    public Options of(@Nullable Object given) {
        return Options.of(given);
    }

    public boolean truthy(@Nullable Object value) {
        return Given.truthy(value);
    }

    public @Nullable String words(@Nullable String... words) {
        return Words.join(words);
    }

    public Map<String, Object> dropZone(Options options) {
        return said(options, DROP_ZONE);
    }

    /** A text area that says how much may still be written. */
    public Options characterCount(Object given) {
        Options options = Options.of(given);
        Options group = options.at("formGroup");
        Map<String, Object> marks = new LinkedHashMap<>();
        marks.put("data-module", "govuk-character-count");
        for (String limit : new String[] {"maxlength", "threshold", "maxwords"}) {
            Object value = options.get(limit);
            if (value != null) marks.put("data-" + limit, value);
        }
        boolean unlimited = !options.has("maxwords") && !options.has("maxlength");
        String description = options.truthy("textareaDescriptionText");
        if (unlimited && description != null) marks.put("data-i18n.textarea-description.other", description);
        marks.putAll(said(options, COUNTED));
        addAll(marks, group.get("attributes"));
        return options.with(
                        "formGroup", group.withClass("govuk-character-count").with("attributes", marks).given)
                .with("describedBy", options.id() + "-info")
                .with("countHint", countHint(options, unlimited))
                .withClass("govuk-js-character-count");
    }

    /** An input whose words are hidden until asked for. */
    public Options passwordInput(Object given) {
        Options options = Options.of(given);
        Options group = options.at("formGroup");
        Map<String, Object> marks = new LinkedHashMap<>();
        marks.put("data-module", "govuk-password-input");
        marks.putAll(said(options, PASSWORD));
        addAll(marks, group.get("attributes"));
        return options.with("formGroup", group.withClass("govuk-password-input").with("attributes", marks).given)
                .with("type", "password")
                .with("spellcheck", false)
                .with("autocapitalize", "none")
                .with("autocomplete", options.truthyOr("autocomplete", "current-password"))
                .with("toggle", toggle(options))
                .withClass("govuk-password-input__input govuk-js-password-input-input");
    }

    private static Map<String, Object> toggle(Options options) {
        Map<String, Object> marks = new LinkedHashMap<>();
        marks.put("aria-controls", String.valueOf(options.id()));
        marks.put("aria-label", options.getOr("showPasswordAriaLabelText", "Show password"));
        marks.put("hidden", Map.of("value", true, "optional", true));
        String look = "govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle";
        return Map.of(
                "type",
                "button",
                "classes",
                String.valueOf(Words.join(look, options.at("button").text("classes"))),
                "text",
                options.getOr("showPasswordText", "Show"),
                "attributes",
                marks);
    }

    private static Map<String, Object> countHint(Options options, boolean unlimited) {
        String what = options.has("maxwords") ? "words" : "characters";
        String description = options.truthyOr("textareaDescriptionText", "You can enter up to %{count} " + what);
        String most = options.truthyOr("maxwords", options.textOr("maxlength", ""));
        String look = Words.join(
                "govuk-character-count__message", options.at("countMessage").text("classes"));
        return Map.of(
                "id",
                options.id() + "-info",
                "classes",
                String.valueOf(look),
                "text",
                unlimited ? "" : String.valueOf(description).replace("%{count}", String.valueOf(most)));
    }

    private static Map<String, Object> said(Options options, Map<String, String> names) {
        Map<String, Object> marks = new LinkedHashMap<>();
        names.forEach((mark, option) -> {
            Object words = options.get(option);
            if (words instanceof Map<?, ?> plural) {
                plural.forEach((rule, text) -> marks.put("data-i18n." + mark + "." + rule, String.valueOf(text)));
            } else if (words != null && Given.truthy(words)) marks.put("data-i18n." + mark, words);
        });
        return marks;
    }

    private static void addAll(Map<String, Object> marks, @Nullable Object more) {
        if (more instanceof Map<?, ?> map) map.forEach((name, value) -> marks.put(String.valueOf(name), value));
    }
}
