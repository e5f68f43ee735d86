package org.alongside.pathway.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.alongside.pathway.Situation;
import org.alongside.pathway.Steps;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/**
 * Expressions that reach process variables and the vocabulary, and nothing else: no Spring beans, no engine objects, no
 * properties or methods of values. It holds for every deployed version, also for a model that was never checked.
 */
class ClosedExpressions extends JuelExpressionManager {

    private final Vocabulary vocabulary;
    private final Function<VariableScope, Situation> situations;
    private final BiPredicate<ProcessDefinitionEntity, String> answers;

    /**
     * @param situations where in a pathway a call stands
     * @param answers whether a pathway can have an answer of that name
     */
    ClosedExpressions(
            Vocabulary vocabulary,
            Function<VariableScope, Situation> situations,
            BiPredicate<ProcessDefinitionEntity, String> answers) {
        super(Map.of());
        this.vocabulary = vocabulary;
        this.situations = situations;
        this.answers = answers;
    }

    @Override
    protected ELResolver createElResolver() {
        return new VariablesAndVocabulary();
    }

    /** A condition on an answer that nobody has given yet just does not hold. */
    private boolean mayBeAsked(VariableScope scope, String name) {
        if (scope.hasVariable(name)) return true;
        return scope instanceof ExecutionEntity execution && answers.test(execution.getProcessDefinition(), name);
    }

    private final class VariablesAndVocabulary extends ELResolver {

        @Override
        public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
            if (base != null) return null;
            Object scope = context.getContext(VariableScope.class);
            Steps steps = vocabulary.words().get(String.valueOf(property));
            if (steps != null) {
                context.setPropertyResolved(true);
                return steps;
            }
            if (scope instanceof VariableScope variables && mayBeAsked(variables, String.valueOf(property))) {
                context.setPropertyResolved(true);
                return variables.getVariable(String.valueOf(property));
            }
            return null;
        }

        @Override
        public @Nullable Object invoke(
                ELContext context,
                @Nullable Object base,
                Object method,
                Class<?> @Nullable [] types,
                @Nullable Object @Nullable [] arguments) {
            if (!(base instanceof Steps steps)) return null;
            List<@Nullable Object> given =
                    arguments == null ? new ArrayList<>() : new ArrayList<>(Arrays.asList(arguments));
            Object result = vocabulary.call(steps, String.valueOf(method), given, situations.apply((VariableScope)
                    context.getContext(VariableScope.class)));
            context.setPropertyResolved(true);
            return result;
        }

        @Override
        public void setValue(ELContext context, Object base, Object property, Object value) {
            // Nothing in a model writes through an expression.
        }

        @Override
        public boolean isReadOnly(ELContext context, Object base, Object property) {
            return true;
        }

        @Override
        public Class<?> getType(ELContext context, Object base, Object property) {
            return Object.class;
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, Object base) {
            return Object.class;
        }

        @Override
        public @Nullable Iterator<java.beans.FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
            return null;
        }
    }
}
