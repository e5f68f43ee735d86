package org.alongside.pathway.desk;

import java.util.Map;
import org.alongside.pathway.GivenAnswers;
import org.alongside.pathway.form.Form;
import org.alongside.pathway.form.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Given answers on the worker's desk, to be corrected.
 *
 * @param form the questions of the version that was answered, with the choices offered now and those that were made
 * @param sheet the same questions as drawn
 * @param values the answers as they stand, by field key, as submitted
 * @param fixed the fields that stay as they are, each with a sentence how to mend it instead
 * @param objection why this worker may not correct anything here, if so
 */
public record Correcting(
        GivenAnswers answers,
        Form form,
        Sheet sheet,
        Map<String, Object> values,
        Map<String, String> fixed,
        @Nullable String objection) {}
