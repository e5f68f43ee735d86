package org.alongside.browser;

import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;

/** Where workers send forms from. */
sealed interface WayIn permits TasklistWindow, PagesWindow {

    void complete(Task step, String reference, Filled form);

    void start(ProcessDefinition pathway, Filled form);
}
