package org.alongside.pathway.engine;

import static org.alongside.pathway.engine.SmallModel.end;
import static org.alongside.pathway.engine.SmallModel.flow;
import static org.alongside.pathway.engine.SmallModel.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.alongside.pathway.Refusal;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Even past the rules, no model in a rehearsal runs anything. */
class HostileRehearsalTest {

    private static final String NAME = "org.alongside.pathway.engine.HostileRehearsalTest$Ran";

    private static boolean ran;

    /** What a hostile model would like to run. */
    public static final class Ran implements JavaDelegate {
        public Ran() {
            ran = true;
        }

        @Override
        public void execute(DelegateExecution execution) {
            ran = true;
        }

        public static boolean now() {
            ran = true;
            return true;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bpmn:serviceTask id='x' name='X' camunda:class='CLASS' />",
                "<bpmn:serviceTask id='x' name='X' camunda:delegateExpression='${payments}' />",
                "<bpmn:serviceTask id='x' name='X' camunda:expression='${\"\".getClass().forName(\"CLASS\").newInstance()}' />",
                "<bpmn:serviceTask id='x' name='X' camunda:expression='${execution.getProcessEngineServices().getTaskService()}' />",
                "<bpmn:serviceTask id='x' name='X' camunda:type='mail' />",
                "<bpmn:scriptTask id='x' name='X' scriptFormat='juel'><bpmn:script>${hours.getClass()}</bpmn:script></bpmn:scriptTask>",
                "<bpmn:scriptTask id='x' name='X' scriptFormat='feel'><bpmn:script>1 + 1</bpmn:script></bpmn:scriptTask>",
                "<bpmn:sendTask id='x' name='X' camunda:class='CLASS' />",
                "<bpmn:userTask id='x' name='${hours.getClass().forName(\"CLASS\").newInstance()}' />",
                "<bpmn:userTask id='x' name='X' camunda:dueDate='${\"\".getClass().forName(\"CLASS\").newInstance()}' />",
                "<bpmn:userTask id='x' name='X' camunda:formHandlerClass='CLASS' />",
                "<bpmn:userTask id='x' name='X'><bpmn:extensionElements><camunda:taskListener event='create' class='CLASS' /></bpmn:extensionElements></bpmn:userTask>",
                "<bpmn:userTask id='x' name='X'><bpmn:extensionElements><camunda:executionListener event='start' class='CLASS' /></bpmn:extensionElements></bpmn:userTask>",
                "<bpmn:userTask id='x' name='X'><bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name='a'>${hours.getClass()}</camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:userTask>",
                "<bpmn:callActivity id='x' name='X' calledElement='small' camunda:variableMappingClass='CLASS' />",
                "<bpmn:callActivity id='x' name='X' calledElement='small' />"
            })
    void nothingRunsWhateverTheModelAsksFor(String hostile) {
        ran = false;
        var files = SmallModel.of(hostile.replace('\'', '"')
                        .replace("forName(\"CLASS\")", "forName('CLASS')")
                        .replace("\"${\"\".", "\"${''.")
                        .replace("CLASS", NAME)
                + step("sayIt", "${hours.after(4)}")
                + end("over")
                + flow("begins", "x")
                + flow("x", "sayIt")
                + flow("sayIt", "over"));
        Throwable trouble = catchThrowable(() -> {
            try (Rehearsed small = Rehearsed.files(files, "2026-12-23T10:00:00Z")) {
                small.begun("small");
                small.scene();
            }
        });
        assertThat(ran).isFalse();
        if (trouble != null) assertThat(trouble).isInstanceOfAny(Refusal.class, ProcessEngineException.class);
    }
}
