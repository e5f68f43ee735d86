package org.alongside.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.alongside.pathway.form.Form;

/** Forms as a worker's browser gets them, with today's choices as if they had been drawn. */
public final class ServedForms {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Journeys journeys;

    public ServedForms(Journeys journeys) {
        this.journeys = journeys;
    }

    public Form ofStep(String worker, String stepId) {
        return journeys.as(worker, () -> read(journeys.engine.getFormService().getDeployedTaskForm(stepId)));
    }

    public Form ofStart(String worker, String pathway) {
        String definition = journeys.newest(pathway).getId();
        return journeys.as(worker, () -> read(journeys.engine.getFormService().getDeployedStartForm(definition)));
    }

    private static Form read(InputStream served) {
        try (served) {
            JsonNode form = JSON.readTree(served);
            takeAsDrawn(form);
            return Form.parse(JSON.writeValueAsBytes(form));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void takeAsDrawn(JsonNode parent) {
        for (JsonNode component : parent.path("components")) {
            boolean offersNothing = component.path("values").isArray()
                    && component.path("values").isEmpty();
            if (component.path("properties") instanceof ObjectNode properties && !offersNothing)
                properties.remove("options");
            takeAsDrawn(component);
        }
    }
}
