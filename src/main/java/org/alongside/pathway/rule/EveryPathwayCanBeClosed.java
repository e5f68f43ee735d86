package org.alongside.pathway.rule;

import java.util.Set;
import java.util.stream.Stream;

/** A pathway in which something can be open ends at once when its episode is closed. */
final class EveryPathwayCanBeClosed implements ModelRule {

    private static final String CLOSING = "closing";
    private static final Set<String> WAITING =
            Set.of("userTask", "callActivity", "intermediateCatchEvent", "eventBasedGateway", "boundaryEvent");

    @Override
    public Stream<Problem> check(Publication publication) {
        return publication
                .processes()
                .filter(process -> process.all(WAITING).findAny().isPresent())
                .filter(process -> process.children("subProcess").noneMatch(EveryPathwayCanBeClosed::closes))
                .map(process -> process.where()
                        .problem(
                                this,
                                "would go on after its episode is closed. Draw an event sub-process that starts,"
                                        + " interrupting, with the message “" + CLOSING + "”."));
    }

    static boolean closes(Part part) {
        return part.attribute("triggeredByEvent").orElse("").equals("true")
                && part.children("startEvent")
                        .filter(start ->
                                !start.attribute("isInterrupting").orElse("").equals("false"))
                        .flatMap(start -> start.children("messageEventDefinition"))
                        .anyMatch(EveryPathwayCanBeClosed::hearsOfClosing);
    }

    private static boolean hearsOfClosing(Part trigger) {
        var id = trigger.attribute("messageRef").orElse("");
        var file = new Part(trigger.file(), trigger.element().getOwnerDocument().getDocumentElement());
        return file.children("message")
                .anyMatch(message -> message.id().equals(id)
                        && message.attribute("name").orElse("").equals(CLOSING));
    }
}
