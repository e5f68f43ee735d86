package org.alongside.pathway.rule;

import org.alongside.pathway.form.Form;

/** A form, and the file it was drawn in. */
record FormFile(String name, Form form) {}
