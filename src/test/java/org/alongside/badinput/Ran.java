package org.alongside.badinput;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.form.handler.DefaultTaskFormHandler;

/** A stranger's code, for which models try to have themselves be a messenger. It notes that it ran. */
public class Ran extends DefaultTaskFormHandler implements JavaDelegate, ExecutionListener, TaskListener {

    static final List<String> WHAT = Collections.synchronizedList(new ArrayList<>());

    /** What a shell would leave behind. */
    static final Path BY_A_SHELL = Path.of("target", "ranByAShell");

    /** Making one is running its code. */
    public Ran() {
        WHAT.add("constructor");
    }

    /** For whoever gets at static methods. */
    public static boolean now() {
        WHAT.add("static method");
        return true;
    }

    @Override
    public void execute(DelegateExecution execution) {
        WHAT.add("delegate");
    }

    @Override
    public void notify(DelegateExecution execution) {
        WHAT.add("execution listener");
    }

    @Override
    public void notify(DelegateTask task) {
        WHAT.add("task listener");
    }
}
