package org.alongside.modelling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.alongside.docs.Applied;
import org.w3c.dom.Element;

/** Draws what the rows of the guide say, where the Modeler would put it, and lays its templates on. */
final class Board {

    private static final String NAME = "“([^”]+)”";

    /** Each way the guide says what to draw. */
    private static final Map<String, Pattern> WAYS = Map.of(
            "process", Pattern.compile("the empty diagram"),
            "start", Pattern.compile("its start event"),
            "next", Pattern.compile("an? (task|gateway|end event) after " + NAME),
            "newFlow", Pattern.compile("a flow from " + NAME + " to " + NAME),
            "flow", Pattern.compile("the flow from " + NAME + " to " + NAME),
            "beside", Pattern.compile("an event sub-process"),
            "note", Pattern.compile("a text annotation at " + NAME));

    private final Templates templates;
    private Sheet sheet;

    /** What “its” means. */
    private String last = "";

    Board(Templates templates) throws Exception {
        this.templates = templates;
        this.sheet = Sheet.empty();
        Element start = sheet.add(sheet.process(), "startEvent", "StartEvent_1");
        sheet.shapes().shape(start, new Spot(179, 159, 36, 36));
    }

    byte[] bytes() throws Exception {
        return sheet.bytes();
    }

    void draw(Row row) throws Exception {
        var way = WAYS.entrySet().stream()
                .filter(one -> one.getValue().matcher(row.draw()).matches())
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody draws " + row.draw()));
        MatchResult said =
                way.getValue().matcher(row.draw()).results().findFirst().orElseThrow();
        Element drawn = switch (way.getKey()) {
            case "process" -> sheet.process();
            case "start" -> start(row);
            case "next" -> next(said.group(1), sheet.labelled(said.group(2)), row);
            case "newFlow" ->
                new FlowLines(sheet).below(sheet.labelled(said.group(1)), sheet.labelled(said.group(2)), row);
            case "flow" -> new FlowLines(sheet).decide(said.group(1), said.group(2), row);
            case "beside" -> beside(row);
            default -> note(sheet.labelled(said.group(1)), row);
        };
        last = drawn.getAttribute("id");
        if (!row.template().isEmpty()) lay(drawn, row);
    }

    private void lay(Element on, Row row) throws Exception {
        JsonNode template = templates.named(row.template());
        Map<String, String> typed = Templates.typed(template, row.filledIn());
        on.setAttribute("name", typed.get("name"));
        if (on.getLocalName().equals("startEvent"))
            sheet.shapes().label(on, sheet.shapes().spot(on).labelBelow(typed.get("name")));
        sheet = new Sheet(Applied.on(sheet.bytes(), last, template, typed));
    }

    private Element start(Row row) {
        if (last.startsWith("Process")) return sheet.byId("StartEvent_1");
        Element start = sheet.byId(Ids.of("Event", last));
        if (!row.own("Type").equals("Message start event")) throw new AssertionError(row + " starts how?");
        String message = Ids.of("Message", row.own("Global message name"));
        sheet.message(message, row.own("Global message name"));
        sheet.add(start, "messageEventDefinition", Ids.of("MessageEventDefinition", message))
                .setAttribute("messageRef", message);
        named(start, row);
        return start;
    }

    private Element next(String kind, Element after, Row row) {
        Spot from = sheet.shapes().spot(after);
        Element parent = (Element) after.getParentNode();
        Element drawn = switch (kind) {
            case "task" -> put(parent, "task", "Activity", row, from.next(100, 80));
            case "gateway" -> put(parent, "exclusiveGateway", "Gateway", row, from.next(50, 50));
            default -> put(parent, "endEvent", "Event", row, from.next(36, 36));
        };
        if (!kind.equals("task")) named(drawn, row);
        Spot to = sheet.shapes().spot(drawn);
        sheet.shapes().edge(new FlowLines(sheet).connect(after, drawn), from.right(), from.row(), to.x(), to.row());
        return drawn;
    }

    private Element put(Element parent, String kind, String id, Row row, Spot spot) {
        Element drawn = sheet.add(parent, kind, Ids.of(id, row.draw()));
        sheet.shapes().shape(drawn, spot);
        return drawn;
    }

    private Element beside(Row row) {
        Element part = put(sheet.process(), "subProcess", "Activity", row, new Spot(179, 320, 350, 200));
        part.setAttribute("triggeredByEvent", "true");
        part.setAttribute("name", row.own("Name"));
        Element start = sheet.add(part, "startEvent", Ids.of("Event", part.getAttribute("id")));
        sheet.shapes().shape(start, new Spot(219, 402, 36, 36));
        return part;
    }

    private Element note(Element at, Row row) {
        Spot step = sheet.shapes().spot(at);
        Element note = put(
                sheet.process(), "textAnnotation", "TextAnnotation", row, new Spot(step.x(), step.y() - 87, 240, 55));
        sheet.add(note, "text", "").setTextContent(row.own("Text"));
        Element line = sheet.add(sheet.process(), "association", Ids.of("Association", row.draw()));
        line.setAttribute("associationDirection", "None");
        line.setAttribute("sourceRef", at.getAttribute("id"));
        line.setAttribute("targetRef", note.getAttribute("id"));
        sheet.shapes().edge(line, step.middle(), step.y(), step.middle(), step.y() - 32);
        return note;
    }

    private void named(Element element, Row row) {
        String words = row.own("Name");
        element.setAttribute("name", words);
        Spot spot = sheet.shapes().spot(element);
        boolean isGateway = element.getLocalName().endsWith("Gateway");
        sheet.shapes().label(element, isGateway ? spot.labelAbove(words) : spot.labelBelow(words));
    }
}
