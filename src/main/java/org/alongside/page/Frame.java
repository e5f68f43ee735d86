package org.alongside.page;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the layout puts around a page.
 *
 * @param assets the folder of stylesheet and scripts; its name changes with their content
 * @param reader who has signed in, as pages call them
 * @param navigation as the service navigation takes it
 * @param notSent what the reader typed here before their session ended, where the page has not put it in its form
 * @param broughtBack whether what they typed then stands in the form of this page
 * @param printedAt the moment, for whoever prints the page
 */
record Frame(
        String assets,
        String organisation,
        String helpContact,
        @Nullable String reader,
        List<Map<String, Object>> navigation,
        Supplier<List<String>> notSent,
        BooleanSupplier broughtBack,
        String printedAt) {}
