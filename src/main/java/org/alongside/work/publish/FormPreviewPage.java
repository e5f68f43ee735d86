package org.alongside.work.publish;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.pathway.Choice;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.Form;
import org.alongside.pathway.form.SheetReader;
import org.alongside.pathway.form.UnreadableForm;
import org.alongside.pathway.publication.Draft;
import org.alongside.pathway.publication.WithLive;
import org.alongside.work.step.SheetView;
import org.alongside.work.step.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A form of a draft as workers will see it. Nothing can be sent from here. */
@Controller
class FormPreviewPage {

    private static final String FROM_DATA = "What can be chosen comes from the record when the step is open";

    private final Publishers publishers;
    private final WithLive withLive;

    FormPreviewPage(Publishers publishers, WithLive withLive) {
        this.publishers = publishers;
        this.withLive = withLive;
    }

    @GetMapping("/publish/{draft}/forms/{file}")
    String show(@PathVariable UUID draft, @PathVariable String file, Principal worker, Model page) {
        Draft found = publishers.draft(draft, worker.getName());
        byte[] content = Optional.ofNullable(
                        withLive.complete(found.files()).files().get(file))
                .filter(any -> file.endsWith(".form"))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Form drawn = read(content);
        Form form = SheetReader.filledIn(drawn, sample(drawn));
        page.addAttribute("draft", found);
        page.addAttribute("file", file);
        page.addAttribute("parts", SheetView.of(form, SheetReader.read(content, form), Typed.NOTHING, Map.of()));
        return "work/publish/form";
    }

    private static Form read(byte[] content) {
        try {
            return Form.parse(content);
        } catch (UnreadableForm told) {
            // The draft's page says what is wrong with it.
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, told);
        }
    }

    private static Map<String, List<Choice>> sample(Form form) {
        return form.fields().stream()
                .filter(field -> field.choicesFrom() != null)
                .collect(Collectors.toMap(Field::key, field -> List.of(new Choice("example", FROM_DATA))));
    }
}
