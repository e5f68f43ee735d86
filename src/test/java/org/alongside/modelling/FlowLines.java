package org.alongside.modelling;

import org.w3c.dom.Element;

/** Draws the flows between what stands on a sheet. */
record FlowLines(Sheet sheet) {

    private static final int DEEP = 60;

    Element connect(Element from, Element to) {
        String id = Ids.of("Flow", from.getAttribute("id") + to.getAttribute("id"));
        Element flow = sheet.add((Element) from.getParentNode(), "sequenceFlow", id);
        flow.setAttribute("sourceRef", from.getAttribute("id"));
        flow.setAttribute("targetRef", to.getAttribute("id"));
        sheet.dock(from, "outgoing", id);
        sheet.dock(to, "incoming", id);
        return flow;
    }

    /** A new flow, dragged below what lies between. */
    Element below(Element from, Element to, Row row) {
        Element flow = connect(from, to);
        Spot one = sheet.shapes().spot(from);
        Spot other = sheet.shapes().spot(to);
        int deep = other.bottom() + DEEP;
        sheet.shapes()
                .edge(
                        flow,
                        one.middle(),
                        one.bottom(),
                        one.middle(),
                        deep,
                        other.middle(),
                        deep,
                        other.middle(),
                        other.bottom());
        flow.setAttribute("name", row.own("Name"));
        sheet.shapes().label(flow, new Spot(one.middle() + 6, one.bottom() + 24, 16, 14));
        if (row.own("Type").equals("Default flow")) from.setAttribute("default", flow.getAttribute("id"));
        return flow;
    }

    /** Says when a flow that is drawn already is taken. */
    Element decide(String from, String to, Row row) {
        Element flow = sheet.flow(sheet.labelled(from), sheet.labelled(to));
        flow.setAttribute("name", row.own("Name"));
        Spot one = sheet.shapes().spot(sheet.labelled(from));
        sheet.shapes().label(flow, new Spot(one.right() + 16, one.row() - 18, 20, 14));
        Element condition = sheet.add(flow, "conditionExpression", "");
        condition.setAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "xsi:type", "bpmn:tFormalExpression");
        condition.setTextContent(row.own("Condition expression"));
        return flow;
    }
}
