package org.alongside.work.step;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.FieldType;
import org.alongside.record.Lookalike;
import org.alongside.record.Lookalikes;
import org.alongside.record.People;
import org.alongside.record.SaidOfSame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Warns of records like the person a pathway is started for, and keeps what the worker said of them. */
@Component
class Likenesses {

    private final Lookalikes lookalikes;
    private final Starting starting;
    private final People people;
    private final SaidOfSame said;

    Likenesses(Lookalikes lookalikes, Starting starting, People people, SaidOfSame said) {
        this.lookalikes = lookalikes;
        this.starting = starting;
        this.people = people;
        this.said = said;
    }

    Likeness of(Beginning beginning, Typed typed) {
        if (!beginning.isAboutAPerson() || beginning.chosen() != null) return Likeness.NONE;
        Map<String, Object> answers = beginning.answers(typed).values();
        Map<String, Object> placed = new HashMap<>();
        for (Field field : beginning.form().fields()) {
            Object answer = answers.get(field.key());
            if (answer != null) field.record().ifPresent(place -> placed.put(place, value(field, answer)));
        }
        return Likeness.of(lookalikes.of(placed, beginning.worker()));
    }

    /** Starts the pathway and keeps what was said, both or neither. */
    @Transactional
    public Optional<EpisodeRef> start(Beginning beginning, Typed typed, Likeness likeness, String ticked) {
        Optional<EpisodeRef> started = starting.start(beginning, typed);
        started.filter(episode -> likeness.asks()).ifPresent(episode -> {
            UUID person = people.of(episode).id();
            for (Lookalike each : likeness.like()) keep(person, each, likeness, ticked, beginning.worker());
        });
        return started;
    }

    private void keep(UUID person, Lookalike each, Likeness likeness, String ticked, String worker) {
        if (ticked.equals(Likeness.CANNOT_TELL)) {
            said.ask(person, each.person());
            return;
        }
        boolean same = likeness.saidToBe(ticked).filter(each::equals).isPresent();
        said.keep(person, each.person(), same, worker);
    }

    private static Object value(Field field, Object answer) {
        if (field.type() != FieldType.DATE || !answer.toString().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) return answer;
        return LocalDate.parse(answer.toString());
    }
}
