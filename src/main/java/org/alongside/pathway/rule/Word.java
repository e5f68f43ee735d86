package org.alongside.pathway.rule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing a model may call, as {@code workingDays.after(int)}.
 *
 * @param parameters what the model writes, without the situation
 * @param codes the codes it can answer with, if it answers with a code
 */
public record Word(String bean, String method, List<Class<?>> parameters, Class<?> returns, List<String> codes)
        implements Comparable<Word> {

    private static final Comparator<Word> BY_NAME =
            Comparator.comparing(Word::bean).thenComparing(Word::method).thenComparing(w -> w.parameters.toString());

    /** How it is written, as {@code workingDays.after(whole number, text)}. */
    public String signature() {
        return bean + "." + method
                + parameters.stream()
                        .map(parameter -> ValueKind.of(parameter).words())
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    public int compareTo(Word other) {
        return BY_NAME.compare(this, other);
    }
}
