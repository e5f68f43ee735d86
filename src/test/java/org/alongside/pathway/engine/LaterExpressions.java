package org.alongside.pathway.engine;

import java.time.Instant;
import java.util.Date;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.alongside.pathway.Situation;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/** The closed expressions; what is called, which is only for when timers fire, is answered with a day far ahead. */
final class LaterExpressions extends ClosedExpressions {

    private static final Pattern CALL = Pattern.compile("\\$\\{\\w+\\.\\w+\\(.*\\)}");
    private static final Date FAR_AHEAD = Date.from(Instant.parse("2999-01-01T00:00:00Z"));

    LaterExpressions(
            Vocabulary vocabulary,
            Function<VariableScope, Situation> situations,
            BiPredicate<ProcessDefinitionEntity, String> answers) {
        super(vocabulary, situations, answers);
    }

    @Override
    public Expression createExpression(String text) {
        if (!CALL.matcher(text).matches()) return super.createExpression(text);
        return new JuelExpression(createValueExpression(text), this, text) {
            @Override
            public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
                return FAR_AHEAD;
            }
        };
    }
}
