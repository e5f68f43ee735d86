package org.alongside.record;

import java.util.UUID;
import org.alongside.pathway.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a person wants to be spoken of. */
@Component
public class Pronouns {

    static final int LONGEST = 60;

    private final JdbcClient jdbc;
    private final People people;
    private final NeedToKnow needToKnow;

    Pronouns(JdbcClient jdbc, People people, NeedToKnow needToKnow) {
        this.jdbc = jdbc;
        this.people = people;
        this.needToKnow = needToKnow;
    }

    /** What is shown now; empty if nothing is. */
    public String of(UUID person) {
        return people.find(person).map(Person::pronouns).orElse("");
    }

    /**
     * Keeps what a person said; nothing typed shows none.
     *
     * @param before what the worker read when they began to type
     */
    @Transactional
    public void say(UUID person, String typed, String before, String worker) {
        String pronouns = Words.fit("pronouns", Words.onOneLine(typed), LONGEST);
        if (needToKnow.sightOf(person, worker) != Sight.AT_WORK) {
            throw Refusal.forbidden("Only those who work with the person can change their pronouns.");
        }
        UUID kept = people.held(person);
        String now = of(kept);
        if (now.equals(pronouns)) return;
        if (!now.equals(before)) {
            throw Refusal.conflict("Somebody else has changed the pronouns since you opened this page."
                    + " Send yours again if they are right.");
        }
        jdbc.sql("update person set pronouns = :pronouns where id = :person")
                .param("pronouns", pronouns)
                .param("person", kept)
                .update();
    }
}
