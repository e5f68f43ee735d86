package org.alongside.pathway.rule;

import java.util.List;
import org.alongside.pathway.form.ComputedWords;
import org.alongside.pathway.form.Form;

/**
 * A form, and the file it was drawn in.
 *
 * @param computed the words in it that are formulas
 */
record FormFile(String name, Form form, List<String> computed) {

    FormFile {
        computed = List.copyOf(computed);
    }

    static FormFile read(String name, byte[] content) {
        return new FormFile(name, Form.parse(content), ComputedWords.in(content));
    }
}
