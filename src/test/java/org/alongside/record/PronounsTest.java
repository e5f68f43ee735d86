package org.alongside.record;

import static org.alongside.record.Refusals.sentence;
import static org.alongside.record.Refusals.status;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("both-databases")
class PronounsTest extends TwoRecords {

    @Test
    void theyAreKeptOnOneLineChangedAndTakenAway() {
        assertThat(town.pronouns.of(kept)).isEmpty();
        town.pronouns.say(kept, "  she\n /  her ", "", "carol");
        assertThat(town.pronouns.of(kept)).isEqualTo("she / her");
        town.pronouns.say(kept, "they/them", "she / her", "mona");
        assertThat(town.people.of(first).pronouns()).isEqualTo("they/them");
        town.pronouns.say(kept, " ", "they/them", "carol");
        assertThat(town.pronouns.of(kept)).isEmpty();
        assertThat(sentence(() -> town.pronouns.say(kept, "x".repeat(61), "", "carol")))
                .contains("at most 60 characters");
    }

    @Test
    void ofTwoWhoChangeThemAtOnceTheSecondReadsOfTheFirst() {
        town.pronouns.say(kept, "she/her", "", "carol");
        assertThat(status(() -> town.pronouns.say(kept, "they/them", "", "mona")))
                .isEqualTo(409);
        town.pronouns.say(kept, "she/her", "", "carol");
        assertThat(town.pronouns.of(kept)).as("sent twice").isEqualTo("she/her");
    }

    @Test
    void whatOnlyTheMergedRecordSaysIsShownUntilTheyArePartedUnlessThePersonSaysOtherwise() {
        town.pronouns.say(merged, "she/her", "", "carol");
        town.merges.merge(kept, merged, "mona", WHY);
        assertThat(town.pronouns.of(kept)).isEqualTo("she/her");
        town.pronouns.say(kept, "", "she/her", "carol");
        assertThat(town.pronouns.of(kept)).isEmpty();
        town.merges.undo(theMerge(), "mona", WRONG);
        assertThat(town.pronouns.of(merged)).isEqualTo("she/her");
        assertThat(town.pronouns.of(kept)).isEmpty();
    }

    @Test
    void nobodyChangesThemFromOutside() {
        assertThat(status(() -> town.pronouns.say(kept, "she/her", "", "sam"))).isEqualTo(403);
        assertThat(town.pronouns.of(kept)).isEmpty();
    }
}
