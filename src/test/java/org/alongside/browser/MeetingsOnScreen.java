package org.alongside.browser;

/**
 * Planning and milestone meetings as the development worker does their steps on the screen.
 *
 * @param person whose meetings they are
 */
record MeetingsOnScreen(PersonOnScreen person, Tasklist worker) {

    void plan() {
        person.does(
                worker,
                "Arrange the first planning meeting",
                form -> form.date("Day", "02/11/2026")
                        .time("Time", "13:00")
                        .answer("How do you meet?", "In person")
                        .write("Where, on which number", "The Pod, 31 Far Gosford Street"));
    }

    void holdThePlanningMeeting() {
        person.does(
                worker,
                "Hold the planning meeting",
                form -> form.answer("What came of it?", "The time came: who was there is said below")
                        .answer("Was the person there?", "Yes, on time")
                        .answer("Was the care coordinator there?", "Yes, but late")
                        .answer("Was the development worker there?", "Yes, on time")
                        .write("What does the person want to come of it?", "To be outdoors with other people")
                        .write("What was said about the reason", "The winter was long and lonely")
                        .answer("Does the person ask for a direct payment?", "No"));
    }

    void agree() {
        person.does(worker, "Explain the relationship", form -> form.tick("I have explained the relationship"))
                .does(
                        worker,
                        "Agree outcomes, timeframe and number of meetings",
                        form -> form.write("Outcomes the person wants", "Days with a shape to them"))
                .does(
                        worker,
                        "Agree a goal",
                        form -> form.write("The goal", "A bed of her own at the allotment")
                                .date("By when", "01/03/2027")
                                .answer("Is there another goal?", "No"));
    }

    void arrangeTheFirst() {
        person.does(
                worker,
                "Arrange the next meeting",
                form -> form.date("Day", "09/11/2026")
                        .time("Time", "10:00")
                        .answer("How do you meet?", "By phone")
                        .write("Where, on which number", "Her own number"));
    }

    void meetAboutStrengthsAndNeeds() {
        person.does(
                worker,
                "Meet about strengths and needs",
                form -> form.answer("What came of it?", "The time came: who was there is said below")
                        .answer("Was the person there?", "Yes, on time")
                        .answer("Was the development worker there?", "Yes, on time")
                        .write("What is strong in the person", "She knows every plant by its Latin name")
                        .write("What does the person need?", "Somebody to walk there with, the first times")
                        .answer("Does the person ask for a direct payment?", "No"));
    }

    void lookBack() {
        person.does(
                        worker,
                        "Review a goal",
                        form -> form.choose("Which goal?", "A bed of her own at the allotment")
                                .answer("How does the person see it?", "Reached")
                                .write("In the person", "It is mine and the beans are up")
                                .answer("How do you see it?", "Reached")
                                .write("In your words", "She teaches others there now"))
                .does(
                        worker,
                        "Onward introductions",
                        form -> form.answer("Is there something to introduce the person to?", "No, nothing now"));
    }
}
