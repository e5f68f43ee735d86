package org.alongside.pathway.engine;

import java.util.List;
import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Reads models as the engine does, except that it makes no form handlers of classes they name. */
class ClosedParse extends BpmnParse {

    ClosedParse(BpmnParser parser) {
        super(parser);
    }

    @Override
    public TaskDefinition parseTaskDefinition(
            Element task, String key, ActivityImpl activity, ProcessDefinitionEntity definition) {
        namesNoHandler(task);
        return super.parseTaskDefinition(task, key, activity, definition);
    }

    @Override
    protected void parseStartFormHandlers(List<Element> starts, ProcessDefinitionEntity definition) {
        starts.forEach(ClosedParse::namesNoHandler);
        super.parseStartFormHandlers(starts, definition);
    }

    /** No model that was ever published does, so this strands nobody. */
    private static void namesNoHandler(Element element) {
        if (element.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, "formHandlerClass") != null) {
            throw new BpmnParseException("names a class for its form, which models may not", element);
        }
    }
}
