package org.alongside.pathway.engine;

import org.alongside.pathway.Refusal;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.jspecify.annotations.Nullable;

/** How often a step is done several times over, as far as anybody would walk through it. */
record FewTimes(Expression times) implements Expression {

    /** More would be a mistyped number, and each is a step of its own in memory. */
    private static final long MOST = 50;

    @Override
    public @Nullable Object getValue(VariableScope scope) {
        return few(times.getValue(scope));
    }

    @Override
    public @Nullable Object getValue(VariableScope scope, @Nullable BaseDelegateExecution execution) {
        return few(times.getValue(scope, execution));
    }

    private static @Nullable Object few(@Nullable Object value) {
        if (new java.math.BigDecimal(String.valueOf(value).strip()).longValue() <= MOST) return value;
        throw Refusal.conflict(
                "A step would be done %s times over, and a rehearsal does it at most %d times.".formatted(value, MOST));
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        throw new UnsupportedOperationException("nothing in a model writes through an expression");
    }

    @Override
    public void setValue(Object value, VariableScope scope, BaseDelegateExecution execution) {
        setValue(value, scope);
    }

    @Override
    public String getExpressionText() {
        return times.getExpressionText();
    }

    @Override
    public boolean isLiteralText() {
        return times.isLiteralText();
    }
}
