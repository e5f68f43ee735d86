package org.alongside.badinput;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/** One way round the forms, tried about an open step. */
interface WayRound {

    /** What routes, and something no form asks for. */
    Map<String, Object> THE_FORM = Map.of("decision", "eligible", "strand", "advocacy", "quorate", true);

    void tryIt(ProcessEngine engine, Task step);
}
