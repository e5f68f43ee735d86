package org.alongside.timing.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What stands behind single episodes, on the database under test. */
@Tag("both-databases")
class EpisodeQuestionsTest {

    private static final String NEVER = "9999-12-31T00:00";

    private static MadeRecord twoEpisodes() {
        return new MadeRecord()
                .person("p1", "1970-01-01")
                .episode("e1", "p1", "2026-03-01T09:00", null)
                .episode("e2", "p1", "2026-03-01T09:00", null);
    }

    @Test
    void deedsAreToldInOrderWithWhoDidThemOrInWhoseHandsItCame() {
        var made = twoEpisodes()
                .logged("e1", "r1", "pathway", "created", null, "w1", null)
                .logged("e1", "a1", "step", "created", null, "w1", "2026-03-05T17:00")
                .logged("e1", "a1", "step", "assigned", "w2", "w1", "2026-03-05T17:00")
                .logged("e1", "a1", "step", "touched", "w2", "w2", "2026-03-05T17:00")
                .logged("e2", "a9", "step", "touched", "w2", "w2", null)
                .logged("e1", "a1", "step", "retargeted", "w2", "w3", "2026-03-06T17:00")
                .logged("e1", "a1", "step", "moved", "w2", null, "2026-03-06T17:00")
                .logged("e1", "t1", "timer", "moved", null, "w3", null)
                .logged("e1", "r1", "pathway", "moved", null, "w3", null)
                .logged("e1", "a1", "step", "completed", "w2", "w2", "2026-03-06T17:00")
                .logged("e1", "a1", "step", "takenBack", "w2", "w3", "2026-03-06T17:00")
                .logged("e1", "a1", "step", "unassigned", null, "w3", null);

        assertThat(made.episodeQuestions().deeds(MadeRecord.id("e1")))
                .extracting(Deed::line, Deed::event, deed -> made.named(deed.by()), Deed::due)
                .containsExactly(
                        tuple("r1", "created", "w1", null),
                        tuple("a1", "assigned", "w2", Instant.parse("2026-03-05T17:00:00Z")),
                        tuple("a1", "touched", "w2", Instant.parse("2026-03-05T17:00:00Z")),
                        tuple("a1", "retargeted", "w3", Instant.parse("2026-03-06T17:00:00Z")),
                        tuple("a1", "moved", null, Instant.parse("2026-03-06T17:00:00Z")),
                        tuple("r1", "moved", "w3", null),
                        tuple("a1", "takenBack", "w3", Instant.parse("2026-03-06T17:00:00Z")),
                        tuple("a1", "unassigned", "w3", null));
    }

    @Test
    void reasonsAreOfTheseStepsAndOfPeopleWhoAreWithTheTeam() {
        var questions = twoEpisodes()
                .changed("e1", "a1", "2026-03-05T17:00", "2026-03-06T17:00", "She is away")
                .changed("e1", "a1", "2026-03-06T17:00", "2026-03-09T17:00", "She is still away")
                .changed("e2", "a2", NEVER, "2026-03-06T17:00", "It had none")
                .changed("e2", "a3", "2026-03-05T17:00", "2026-03-06T17:00", "Not asked about")
                .episodeQuestions();

        assertThat(questions.whyTargetsChanged(List.of("a1", "a2"), null))
                .containsExactly(
                        new TargetChange(
                                "a1",
                                MadeRecord.id("e1"),
                                Instant.parse("2026-03-05T17:00:00Z"),
                                Instant.parse("2026-03-06T17:00:00Z"),
                                "She is away"),
                        new TargetChange(
                                "a1",
                                MadeRecord.id("e1"),
                                Instant.parse("2026-03-06T17:00:00Z"),
                                Instant.parse("2026-03-09T17:00:00Z"),
                                "She is still away"),
                        new TargetChange(
                                "a2", MadeRecord.id("e2"), null, Instant.parse("2026-03-06T17:00:00Z"), "It had none"));
        assertThat(questions.whyTargetsChanged(List.of("a2"), "north")).hasSize(1);
        assertThat(questions.whyTargetsChanged(List.of("a2"), "south")).isEmpty();
        assertThat(questions.whyTargetsChanged(List.of(), null)).isEmpty();
    }

    @Test
    void answersAreThoseOfTheEpisodeThatWereNeitherGivenInConfidenceNorTakenBack() {
        var questions = twoEpisodes()
                .answered("e1", "talk", "w1", "2026-03-02T17:00", "{\"urgent\":\"yes\"}")
                .answered("e2", "talk", "w1", "2026-03-02T17:00", "{\"urgent\":\"no\"}")
                .answered("e1", "concern", "w1", "2026-03-03T17:00", "{\"concern\":\"Bruises\"}")
                .inConfidence()
                .answered("e1", "decide", "w1", "2026-03-04T17:00", "{\"fits\":\"no\"}")
                .takenBack("e1")
                .episodeQuestions();

        assertThat(questions.answers(MadeRecord.id("e1")))
                .containsExactly(new Answered("s1", "conversations", 1, "talk", "{\"urgent\":\"yes\"}"));
        assertThat(questions.confidences(MadeRecord.id("e1"))).containsExactly("conversations");
        assertThat(questions.confidences(MadeRecord.id("e2"))).isEmpty();
    }
}
