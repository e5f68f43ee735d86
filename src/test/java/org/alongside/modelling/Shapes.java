package org.alongside.modelling;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The second half of a BPMN file: where what is drawn stands. */
record Shapes(Document model) {

    static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    static final String POINTS = "http://www.omg.org/spec/DD/20100524/DI";

    void shape(Element element, Spot spot) {
        Element shape = di("BPMNShape", element);
        if (element.getLocalName().equals("exclusiveGateway")) shape.setAttribute("isMarkerVisible", "true");
        if (element.getLocalName().equals("subProcess")) shape.setAttribute("isExpanded", "true");
        bounds(shape, spot);
    }

    void edge(Element flow, int... points) {
        Element edge = di("BPMNEdge", flow);
        for (int i = 0; i < points.length; i += 2) {
            Element point = (Element) edge.appendChild(model.createElementNS(POINTS, "di:waypoint"));
            point.setAttribute("x", String.valueOf(points[i]));
            point.setAttribute("y", String.valueOf(points[i + 1]));
        }
    }

    void label(Element element, Spot spot) {
        Element drawn = drawn(element);
        bounds((Element) drawn.appendChild(model.createElementNS(DI, "bpmndi:BPMNLabel")), spot);
    }

    Spot spot(Element element) {
        return Spot.of(
                (Element) drawn(element).getElementsByTagNameNS(DC, "Bounds").item(0));
    }

    private void bounds(Element of, Spot spot) {
        spot.writeTo((Element) of.appendChild(model.createElementNS(DC, "dc:Bounds")));
    }

    private Element di(String kind, Element of) {
        Element drawn = model.createElementNS(DI, "bpmndi:" + kind);
        drawn.setAttribute("id", of.getAttribute("id") + "_di");
        drawn.setAttribute("bpmnElement", of.getAttribute("id"));
        return (Element) all(model, DI, "BPMNPlane").get(0).appendChild(drawn);
    }

    private Element drawn(Element element) {
        return all(model, DI, "*").stream()
                .filter(shape -> shape.getAttribute("bpmnElement").equals(element.getAttribute("id")))
                .findFirst()
                .orElseThrow();
    }

    static List<Element> all(Document model, String namespace, String name) {
        var nodes = model.getElementsByTagNameNS(namespace, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) elements.add((Element) nodes.item(i));
        return elements;
    }
}
