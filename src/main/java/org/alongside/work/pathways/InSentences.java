package org.alongside.work.pathways;

import java.util.List;
import org.alongside.access.Roles;
import org.alongside.access.Workers;
import org.alongside.pathway.version.Trial;
import org.alongside.work.PageWords;
import org.springframework.stereotype.Component;

/** Puts what a move does to one open step into sentences. */
@Component
class InSentences {

    private final Roles roles;
    private final Workers workers;
    private final PageWords words = new PageWords();

    InSentences(Roles roles, Workers workers) {
        this.roles = roles;
        this.workers = workers;
    }

    List<String> inWords(Trial trial) {
        return trial.steps().stream().map(this::inWords).toList();
    }

    private String inWords(Trial.Change change) {
        StringBuilder said = new StringBuilder();
        Trial.Line before = change.before();
        Trial.Line after = change.after();
        if (!before.name().equals(after.name()))
            said.append(" It will be called “").append(after.name()).append("”.");
        if (!before.role().equals(after.role()))
            said.append(" It will be offered to: ")
                    .append(roles.label(after.role()))
                    .append(".")
                    .append(hands(before, after));
        if (!before.due().equals(after.due()))
            said.append(" Its target will be ")
                    .append(words.moment(after.due()))
                    .append(", not ")
                    .append(words.moment(before.due()))
                    .append(".");
        if (change.form()) said.append(" It will ask another form.");
        return "“%s”%s".formatted(before.name(), said.isEmpty() ? " goes on as it is." : ":" + said);
    }

    private String hands(Trial.Line before, Trial.Line after) {
        if (after.owner() != null) return " " + name(after.owner()) + " will have it.";
        return before.owner() == null ? "" : " " + name(before.owner()) + " will no longer have it.";
    }

    private String name(String worker) {
        return workers.find(worker).map(found -> found.name()).orElse(worker);
    }
}
