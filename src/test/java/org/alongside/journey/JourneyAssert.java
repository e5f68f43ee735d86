package org.alongside.journey;

import java.util.Arrays;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.task.Task;

/** What one says of a journey. */
public class JourneyAssert extends AbstractAssert<JourneyAssert, Journey> {

    private JourneyAssert(Journey journey) {
        super(journey, JourneyAssert.class);
    }

    public static JourneyAssert assertThat(Journey journey) {
        return new JourneyAssert(journey);
    }

    /** The open steps of the whole episode, by id, are these and no others. */
    public JourneyAssert isWaitingAt(String... steps) {
        Assertions.assertThat(actual.openStepIds())
                .containsExactlyElementsOf(Arrays.stream(steps).sorted().toList());
        return this;
    }

    public JourneyAssert hasEndedAt(String ending) {
        Assertions.assertThat(actual.hasEnded()).as("has ended").isTrue();
        Assertions.assertThat(actual.ending()).isEqualTo(ending);
        return this;
    }

    public JourneyAssert offers(String step, String group) {
        Assertions.assertThat(actual.groupsOffered(step)).containsExactly(group);
        return this;
    }

    public JourneyAssert isWith(String step, String worker) {
        Assertions.assertThat(actual.step(step).getAssignee()).isEqualTo(worker);
        return this;
    }

    public JourneyAssert explains(String step, String words) {
        Task open = actual.step(step);
        Assertions.assertThat(open.getDescription()).contains(words);
        return this;
    }
}
