package org.alongside.meeting;

import java.time.LocalDate;
import org.alongside.pathway.Refusal;
import org.alongside.record.Said;
import org.jspecify.annotations.Nullable;

/** Something the person wants to reach by a day, in the person's words. */
record Goal(String title, LocalDate by, @Nullable String whoHelps) {

    static Goal in(Said said) {
        return new Goal(
                said.neededWords("goal.title", "Goal", 400),
                said.neededDay("goal.by", "By when"),
                said.words("goal.whoHelps", "Who helps", 400).orElse(null));
    }

    void mustHaveADateAhead(LocalDate today) {
        if (!by.isAfter(today)) throw Refusal.invalid("By when: choose a day ahead.");
    }
}
