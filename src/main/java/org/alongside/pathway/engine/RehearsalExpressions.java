package org.alongside.pathway.engine;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.pathway.Situation;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.jspecify.annotations.Nullable;

/** The same closed expressions, and repetitions that count from the time of the rehearsal. */
final class RehearsalExpressions extends ClosedExpressions {

    private static final Pattern REPEATED = Pattern.compile("(R[0-9]*)/(P.*)");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private final Clock clock;

    RehearsalExpressions(
            Vocabulary vocabulary,
            Function<VariableScope, Situation> situations,
            BiPredicate<ProcessDefinitionEntity, String> answers,
            Clock clock) {
        super(vocabulary, situations, answers);
        this.clock = clock;
    }

    /** Left alone, the engine would write its own time into a repetition that names none. */
    @Override
    public Expression createExpression(String text) {
        Matcher repeated = REPEATED.matcher(text);
        if (!repeated.matches()) return super.createExpression(text);
        return new JuelExpression(createValueExpression(text), this, text) {
            @Override
            public Object getValue(VariableScope scope, @Nullable BaseDelegateExecution execution) {
                String now = WRITTEN.format(clock.instant().atZone(ZoneId.systemDefault()));
                return repeated.group(1) + "/" + now + "/" + repeated.group(2);
            }
        };
    }
}
