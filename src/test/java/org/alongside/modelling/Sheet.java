package org.alongside.modelling;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A BPMN file under the Modeler's hands: what is drawn on it, by id and by label. */
final class Sheet {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    /** Comes first in an element, in this order, before what it is made of. */
    private static final Set<String> FIRST = Set.of("documentation", "extensionElements", "incoming", "outgoing");

    private final Document model;

    Sheet(byte[] bpmn) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        String oneLine = new String(bpmn, StandardCharsets.UTF_8).replaceAll(">\\s+<", "><");
        model = factory.newDocumentBuilder().parse(new ByteArrayInputStream(oneLine.getBytes(StandardCharsets.UTF_8)));
    }

    /** What the Modeler begins with. */
    static Sheet empty() throws Exception {
        return new Sheet(
                """
                <bpmn:definitions xmlns:bpmn="%s" xmlns:bpmndi="%s" xmlns:dc="%s" xmlns:di="%s"
                 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                 xmlns:modeler="http://camunda.org/schema/modeler/1.0" id="Definitions_0v1s1t0"
                 targetNamespace="http://bpmn.io/schema/bpmn" modeler:executionPlatform="Camunda Platform"
                 modeler:executionPlatformVersion="7.24.0"><bpmn:process id="Process_0v1s1t0" isExecutable="true"
                 camunda:historyTimeToLive="180"/><bpmndi:BPMNDiagram id="BPMNDiagram_1"><bpmndi:BPMNPlane
                 id="BPMNPlane_1" bpmnElement="Process_0v1s1t0"/></bpmndi:BPMNDiagram></bpmn:definitions>""".formatted(BPMN, Shapes.DI, Shapes.DC, Shapes.POINTS).getBytes(StandardCharsets.UTF_8));
    }

    Element process() {
        return all(BPMN, "process").get(0);
    }

    Element labelled(String label) {
        return all(BPMN, "*").stream()
                .filter(element -> element.getAttribute("name").equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing drawn is called " + label));
    }

    Element byId(String id) {
        return all(BPMN, "*").stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not drawn"));
    }

    Element flow(Element from, Element to) {
        return all(BPMN, "sequenceFlow").stream()
                .filter(flow -> flow.getAttribute("sourceRef").equals(from.getAttribute("id"))
                        && flow.getAttribute("targetRef").equals(to.getAttribute("id")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such flow is drawn"));
    }

    Element add(Element parent, String kind, String id) {
        Element added = model.createElementNS(BPMN, "bpmn:" + kind);
        if (!id.isEmpty()) added.setAttribute("id", id);
        return (Element) parent.appendChild(added);
    }

    /** Where a flow comes in or goes out. */
    void dock(Element element, String side, String flow) {
        Element dock = model.createElementNS(BPMN, "bpmn:" + side);
        dock.setTextContent(flow);
        Node next = element.getFirstChild();
        while (next != null && FIRST.contains(next.getLocalName())) {
            if (side.equals("incoming") && next.getLocalName().equals("outgoing")) break;
            next = next.getNextSibling();
        }
        element.insertBefore(dock, next);
    }

    void message(String id, String name) {
        Element message = model.createElementNS(BPMN, "bpmn:message");
        message.setAttribute("id", id);
        message.setAttribute("name", name);
        Element diagram = all(Shapes.DI, "BPMNDiagram").get(0);
        diagram.getParentNode().insertBefore(message, diagram);
    }

    /** Where all of it stands. */
    Shapes shapes() {
        return new Shapes(model);
    }

    byte[] bytes() throws Exception {
        Transformer transformer = TransformerFactory.newInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        transformer.setOutputProperty(OutputKeys.INDENT, "yes");
        transformer.setOutputProperty("{http://xml.apache.org/xslt}indent-amount", "2");
        StringWriter text = new StringWriter();
        transformer.transform(new DOMSource(model), new StreamResult(text));
        String file =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text.toString().strip() + "\n";
        return file.getBytes(StandardCharsets.UTF_8);
    }

    private List<Element> all(String namespace, String name) {
        return Shapes.all(model, namespace, name);
    }
}
