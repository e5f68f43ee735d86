package org.alongside.pathway.rule;

import org.alongside.pathway.explore.Node;

/** The errors and escalations that events raise and hear, by their codes. */
final class Signals {

    private Signals() {}

    /** Empty for events that happen, or go on, by themselves. */
    static String of(Part event) {
        return event.child("errorEventDefinition")
                .map(trigger -> Node.ERROR + code(trigger, "error"))
                .or(() -> event.child("escalationEventDefinition")
                        .map(trigger -> "escalation:" + code(trigger, "escalation")))
                .orElse("");
    }

    private static String code(Part trigger, String kind) {
        var id = trigger.attribute(kind + "Ref").orElse("");
        var file = new Part(trigger.file(), trigger.element().getOwnerDocument().getDocumentElement());
        return file.children(kind)
                .filter(each -> each.id().equals(id))
                .flatMap(each -> each.attribute(kind + "Code").stream())
                .findFirst()
                .orElse("");
    }
}
