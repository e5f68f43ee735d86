package org.alongside.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the layout puts around a page.
 *
 * @param assets the folder of stylesheet and scripts; its name changes with their content
 * @param reader who has signed in, as pages call them
 * @param navigation as the service navigation takes it
 * @param printedAt the moment, for whoever prints the page
 */
record Frame(
        String assets,
        String organisation,
        @Nullable String reader,
        List<Map<String, Object>> navigation,
        String printedAt) {}
