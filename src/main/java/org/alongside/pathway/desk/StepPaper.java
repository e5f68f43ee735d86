package org.alongside.pathway.desk;

import java.util.List;
import org.alongside.pathway.form.Form;
import org.alongside.pathway.form.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * An open step on the worker's desk.
 *
 * @param explanation what it is about, in words that name documents and rules
 * @param form the questions, with the choices offered now
 * @param sheet the same questions as drawn: order, groups, words between them
 * @param next what follows on which answer
 * @param objection why this worker may read but not complete it, if so
 */
public record StepPaper(
        StepLine line,
        @Nullable String explanation,
        Form form,
        Sheet sheet,
        List<WhatFollows> next,
        @Nullable String objection) {}
