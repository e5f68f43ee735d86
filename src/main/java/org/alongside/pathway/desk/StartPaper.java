package org.alongside.pathway.desk;

import org.alongside.pathway.form.Form;
import org.alongside.pathway.form.Sheet;

/** The start form of a pathway on the worker's desk, with the choices offered now. */
public record StartPaper(Startable pathway, Form form, Sheet sheet) {}
