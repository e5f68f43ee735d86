package org.alongside.docs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One element template for Camunda 7. */
record Template(
        String id,
        String name,
        String description,
        List<String> appliesTo,
        String becomes,
        List<TemplateField> fields) {

    /** As a rule Camunda Modeler's own fields stay in sight beside those of a template. */
    Map<String, Object> asJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        json.put("id", "org.alongside." + id);
        json.put("version", 1);
        json.put("description", description);
        json.put("appliesTo", appliesTo);
        if (appliesTo.size() > 1) json.put("elementType", Map.of("value", becomes));
        json.put("entriesVisible", true);
        json.put("properties", fields.stream().map(TemplateField::asJson).toList());
        return json;
    }

    /** For a plain task and for one that is of the kind already. */
    static Template step(String id, String name, String description, String type, TemplateField... fields) {
        List<TemplateField> all = new ArrayList<>();
        all.add(TemplateField.typed("What is done", "name")
                .saying("As a worker would say it. The id is derived from it when you publish.")
                .notEmpty());
        all.addAll(Arrays.asList(fields));
        return new Template(id, name, description, List.of("bpmn:Task", type), type, all);
    }

    static Template of(String id, String name, String description, String type, TemplateField... fields) {
        return new Template(id, name, description, List.of(type), type, Arrays.asList(fields));
    }
}
