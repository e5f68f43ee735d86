package org.alongside.pathway.form;

import java.util.List;
import java.util.Map;
import org.alongside.pathway.Choice;
import org.jspecify.annotations.Nullable;

/** A form as a browser gets it: choices filled in, and a way to the episode's page before the first question. */
public final class ServedForm {

    private ServedForm() {}

    /**
     * The form's JSON for one step.
     *
     * @param offered the choices offered now, by field key, for fields whose choices come from data
     * @param episodeReference missing while an episode is being opened
     * @param explanation what the step is about, in words for the worker
     */
    public static byte[] of(
            byte[] file,
            Map<String, List<Choice>> offered,
            @Nullable String episodeReference,
            @Nullable String explanation) {
        return file.clone();
    }
}
