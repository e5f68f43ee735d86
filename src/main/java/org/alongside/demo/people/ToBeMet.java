package org.alongside.demo.people;

import static org.alongside.demo.people.Ways.HOLD;
import static org.alongside.demo.people.Ways.allocated;
import static org.alongside.demo.people.Ways.joinedBy;
import static org.alongside.demo.people.Ways.nhs;
import static org.alongside.demo.people.Ways.referred;
import static org.alongside.demo.story.Day.day;

import java.util.List;
import java.util.function.UnaryOperator;
import org.alongside.demo.story.Sketch;
import org.alongside.demo.story.Stories;
import org.alongside.demo.story.Story;
import org.alongside.record.ContactHow;
import org.alongside.record.TimeKind;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** People whom The Pod has a worker for, and a planning meeting that is to come or did not come about. */
@Component
@Profile("demo & telling")
class ToBeMet implements Stories {

    @Override
    public List<Story> all() {
        return List.of(siobhan(), kwame());
    }

    /** To be met the day after tomorrow. */
    private static Story siobhan() {
        return Story.of("Siobhan Tulloch", "1988-07-01")
                .whoHas("sex", "female", "unpaidCarers", "Her partner Ana, who also works nights")
                .then(referred(
                        "careCoordinator", -15, "To leave the house without counting the steps.", "Two years indoors."))
                .then(allocated(-6, "developmentWorker"))
                .on(-4)
                .does(
                        "arrangeThePlanningMeeting",
                        "meetingOn",
                        day(2),
                        "meetingAt",
                        "11:00",
                        "meetingWhere",
                        "At home, kitchen",
                        "meetingNeeds",
                        "Shoes off; the dog is friendly")
                .isSpokenOf("developmentWorker", "she/they")
                .warns("developmentWorker", "Her partner Ana sleeps by day. Ring the bell once, and wait at the door.")
                .file("developmentWorker", null, Sketch.of("The way to her door.png"))
                .contact(
                        "developmentWorker",
                        TimeKind.PERSON,
                        ContactHow.AT_HOME,
                        35,
                        "Siobhan",
                        "Tea on the step outside. She counted to nine and laughed.")
                .then(joinedBy(
                        -3,
                        "developmentWorker",
                        "developmentWorker",
                        "occupationalTherapist2",
                        "Two are fine, if the dog may stay."))
                .on(-2)
                .contact(
                        "occupationalTherapist2",
                        TimeKind.PERSON,
                        ContactHow.AT_HOME,
                        40,
                        "Siobhan",
                        "Measured the bath and the stairs. The dog carried the tape.");
    }

    /** Three times somebody was missing; the manager knows. */
    private static Story kwame() {
        return Story.of("Kwame Adjei-Stone", "1974-09-12")
                .whoHas("nhsNumber", nhs(74), "ethnicity", "black", "sex", "male")
                .then(referred(
                        "careCoordinator2", -32, "Somebody who stays the same.", "Has met nine workers in two years."))
                .then(allocated(-22, "developmentWorker3"))
                .then(missed(-17, "person", "I could not face three people at once."))
                .then(missed(-11, "careCoordinator", "Called to another person in a crisis"))
                .then(missed(-5, "developmentWorker", "Off sick that day"));
    }

    private static UnaryOperator<Story> missed(int day, String who, String because) {
        return story -> story.on(day - 3)
                .does("arrangeThePlanningMeeting", "meetingOn", day(day), "meetingAt", "14:00")
                .on(day)
                .at("14:40")
                .does(HOLD, who + "There", "no", who + "Reason", who, who + "Because", because);
    }
}
