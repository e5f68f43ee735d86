package org.alongside.pathway.form;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.Variables;

/** A condition that the engine's own FEEL judges. What FEEL cannot judge hides nothing, as in the form's renderer. */
record FeelCondition(String feel) implements Condition {

    /** Slow to make and safe to share. */
    private static final class Shared {
        private static final FeelEngine FEEL = new ScalaFeelEngine(List.of());
    }

    @Override
    public boolean holds(Map<String, Object> answers) {
        try {
            return judge(answers);
        } catch (FeelException e) {
            return false;
        }
    }

    /** Whether FEEL can read it at all. */
    boolean isReadable() {
        try {
            judge(Map.of());
            return true;
        } catch (FeelException e) {
            return false;
        }
    }

    private boolean judge(Map<String, Object> answers) {
        Object answer = Shared.FEEL.evaluateSimpleExpression(
                feel, Variables.fromMap(answers).asVariableContext());
        return Boolean.TRUE.equals(answer);
    }
}
