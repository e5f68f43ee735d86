package org.alongside.pathway.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A pathway as far as two versions of it are compared. */
record DrawnPathway(String id, String name, Map<String, DrawnNode> nodes, List<DrawnFlow> flows) {

    static List<DrawnPathway> in(BpmnModelInstance model, NodeReader reader) {
        return model.getModelElementsByType(Process.class).stream()
                .filter(process -> process.getId() != null)
                .map(process -> of(process, model, reader))
                .toList();
    }

    /** One file holds one process; what is nested in it belongs to it. */
    private static DrawnPathway of(Process process, BpmnModelInstance model, NodeReader reader) {
        Map<String, DrawnNode> nodes = new LinkedHashMap<>();
        model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> node.getId() != null)
                .forEach(node -> nodes.put(node.getId(), reader.read(node)));
        List<DrawnFlow> flows = model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> flow.getSource() != null && flow.getTarget() != null)
                .map(DrawnPathway::flow)
                .toList();
        return new DrawnPathway(
                process.getId(), Objects.requireNonNullElse(process.getName(), process.getId()), nodes, flows);
    }

    private static DrawnFlow flow(SequenceFlow flow) {
        ConditionExpression asked = flow.getConditionExpression();
        boolean otherwise = flow.getId() != null
                && flow.getSource().getAttributeValue("default") != null
                && flow.getId().equals(flow.getSource().getAttributeValue("default"));
        String label = flow.getName() == null ? "" : "“" + flow.getName().strip() + "”";
        String when = otherwise
                ? "otherwise"
                : asked == null ? "" : asked.getTextContent().strip();
        return new DrawnFlow(
                Objects.requireNonNullElse(flow.getId(), ""),
                flow.getSource().getId(),
                flow.getTarget().getId(),
                (label + " " + when).strip());
    }
}
