package org.alongside.pathway.check;

import java.util.List;
import org.alongside.pathway.rule.Problem;

/**
 * One folder, and what was found in it.
 *
 * @param mended what became of the ids that were mended
 */
record Checked(String folder, int files, List<String> mended, List<Problem> problems) {

    long toMend() {
        return problems.stream().filter(Problem::refuses).count();
    }

    long worthALook() {
        return problems.size() - toMend();
    }
}
