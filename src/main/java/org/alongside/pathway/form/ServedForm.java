package org.alongside.pathway.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.alongside.pathway.Choice;
import org.jspecify.annotations.Nullable;

/** A form as a browser gets it: choices filled in, and a way to the episode's page before the first question. */
public final class ServedForm {

    private ServedForm() {}

    /**
     * The form's JSON for one step.
     *
     * @param offered the choices offered now, by field key, for fields whose choices come from data
     * @param episodeReference missing while an episode is being opened
     * @param explanation what the step is about, in words for the worker
     */
    public static byte[] of(
            byte[] file,
            Map<String, List<Choice>> offered,
            @Nullable String episodeReference,
            @Nullable String explanation) {
        ObjectNode form = (ObjectNode) FormTree.of(file);
        fillIn(form, offered);
        ArrayNode components = form.withArray("components");
        if (explanation != null) components.insert(0, text("alongsideExplanation", ShownText.plain(explanation)));
        if (episodeReference != null)
            components.insert(0, text("alongsideEpisode", ShownText.linkTo(episodeReference)));
        try {
            return FormJson.JSON.writeValueAsBytes(form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read as JSON is always writable", e);
        }
    }

    private static void fillIn(JsonNode parent, Map<String, List<Choice>> offered) {
        for (JsonNode component : parent.path("components")) {
            boolean fromData = component.path("properties").hasNonNull("options");
            if (fromData && component instanceof ObjectNode field) offer(field, offered);
            fillIn(component, offered);
        }
    }

    private static void offer(ObjectNode field, Map<String, List<Choice>> offered) {
        field.remove("valuesKey");
        ArrayNode values = field.putArray("values");
        for (Choice choice : offered.getOrDefault(field.path("key").asText(""), List.of()))
            values.addObject().put("label", choice.label()).put("value", choice.value());
    }

    private static ObjectNode text(String id, String markdown) {
        return FormJson.JSON
                .createObjectNode()
                .put("type", "text")
                .put("id", id)
                .put("text", markdown);
    }
}
