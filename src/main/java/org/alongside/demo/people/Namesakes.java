package org.alongside.demo.people;

import static org.alongside.demo.people.Conversations.ONE;
import static org.alongside.demo.people.Ways.nhs;

import java.util.List;
import org.alongside.demo.story.Stories;
import org.alongside.demo.story.Story;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** People who share a name and a birth date with somebody else in these stories: perhaps the same, perhaps not. */
@Component
@Profile("demo & telling")
class Namesakes implements Stories {

    @Override
    public List<Story> all() {
        return List.of(anotherMary(), anotherMohammed());
    }

    /** Shares a name and a birth date with somebody else; her conversation should be written down by now. */
    private static Story anotherMary() {
        return Story.of("Mary Brennan-Okoye", "1957-02-11")
                .whoHas("nhsNumber", nhs(144), "sex", "female")
                .on(-3)
                .by("socialWorker2")
                .starts("conversations");
    }

    /** Shares a name and a birth date with one person, and the number he gave with another. */
    private static Story anotherMohammed() {
        return Story.of("Mohammed Aslam-Reid", "1990-04-04")
                .whoHas("nhsNumber", nhs(137), "sex", "male")
                .on(-7)
                .by("socialWorker")
                .starts("conversations")
                .on(-6)
                .does(ONE, "whyInTouch", "A letter about rent that is not his.");
    }
}
