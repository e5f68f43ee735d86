package org.alongside.docs;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A template laid on an element of a model as Camunda Modeler does it: the element is replaced, then its attributes are set. */
public final class Applied {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final Document model;

    private Applied(byte[] bpmn) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        model = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bpmn));
    }

    /** With what a manager picks or types, by the names of the attributes; the template's own values stand for the rest. */
    public static byte[] on(byte[] bpmn, String id, JsonNode template, Map<String, String> typed) throws Exception {
        Applied applied = new Applied(bpmn);
        Element element = applied.replaced(id, template);
        element.setAttributeNS(
                CAMUNDA, "camunda:modelerTemplate", template.path("id").asText());
        element.setAttributeNS(
                CAMUNDA,
                "camunda:modelerTemplateVersion",
                template.path("version").asText());
        for (JsonNode field : template.path("properties")) applied.set(element, field, typed);
        return applied.written();
    }

    private Element replaced(String id, JsonNode template) {
        Element element = element(id);
        String type = template.path("elementType")
                .path("value")
                .asText(template.path("appliesTo").get(0).asText());
        type = "bpmn:" + type.substring(5, 6).toLowerCase(Locale.ROOT) + type.substring(6);
        if (type.endsWith(element.getLocalName())) return element;
        element.removeAttributeNS(CAMUNDA, "expression");
        Element replaced = (Element) model.renameNode(element, BPMN, type);
        if (type.endsWith("intermediateCatchEvent")) waitTenDays(replaced);
        return replaced;
    }

    /** What a template cannot write, the manager does. */
    private void waitTenDays(Element event) {
        Element timer = model.createElementNS(BPMN, "bpmn:timerEventDefinition");
        Element date = model.createElementNS(BPMN, "bpmn:timeDate");
        date.setAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "xsi:type", "bpmn:tFormalExpression");
        date.setTextContent("${workingDays.after(10)}");
        event.appendChild(timer).appendChild(date);
    }

    private void set(Element element, JsonNode field, Map<String, String> typed) {
        String name = field.path("binding").path("name").asText();
        String value = typed.getOrDefault(name, beginning(field));
        if (field.path("binding").path("type").asText().equals("camunda:property")) property(element, name, value);
        else if (name.startsWith("camunda:")) element.setAttributeNS(CAMUNDA, name, value);
        else if (!name.equals("name")) element.setAttribute(name, value);
    }

    /** Where a manager has to pick, the first. */
    private static String beginning(JsonNode field) {
        return field.path("value")
                .asText(field.path("choices").path(0).path("value").asText());
    }

    private void property(Element element, String name, String value) {
        Element properties = child(child(element, BPMN, "bpmn:extensionElements"), CAMUNDA, "camunda:properties");
        var all = properties.getElementsByTagNameNS(CAMUNDA, "property");
        for (int i = 0; i < all.getLength(); i++)
            if (((Element) all.item(i)).getAttribute("name").equals(name)) {
                ((Element) all.item(i)).setAttribute("value", value);
                return;
            }
        Element property = model.createElementNS(CAMUNDA, "camunda:property");
        property.setAttribute("name", name);
        property.setAttribute("value", value);
        properties.appendChild(property);
    }

    private Element child(Element parent, String namespace, String name) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling())
            if (name.equals(child.getNodeName())) return (Element) child;
        return (Element) parent.insertBefore(model.createElementNS(namespace, name), parent.getFirstChild());
    }

    private Element element(String id) {
        var all = model.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++)
            if (((Element) all.item(i)).getAttribute("id").equals(id)) return (Element) all.item(i);
        throw new AssertionError(id + " is not drawn");
    }

    private byte[] written() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(model), new StreamResult(out));
        return out.toByteArray();
    }
}
