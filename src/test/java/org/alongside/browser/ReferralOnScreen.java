package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.alongside.browser.Tasklist.MY_STEPS;
import static org.alongside.browser.Tasklist.NOBODY_HAS_TAKEN;

/**
 * The steps of one referral as workers do them on the screen.
 *
 * @param reference what the rows of Tasklist show
 */
record ReferralOnScreen(String reference) {

    private static final String TALK = "Talk about what the person wants";
    private static final String SEND = "Send the referral and its evidence";
    private static final String BRING = "Bring what is missing";
    private static final String DECIDE = "Decide whether The Pod is right for the person";
    private static final String ALLOCATE = "Allocate a development worker";

    void talk(Tasklist tasklist) {
        tasklist.show(MY_STEPS);
        assertThat(tasklist.row(TALK, reference)).isVisible();
        tasklist.open(TALK, reference).complete(form -> {
            form.write("What does the person want to be different?", "To be at the allotment again by spring")
                    .answer("What matters most", "Finding new people, places and things to do")
                    .answer("Does the person study", "No")
                    .answer("May the referral be shared", "Yes, the person agrees");
            Pictures.take(tasklist.page(), "tasklist-step", ".task-details h2.task");
        });
    }

    void sendWithoutTheCoveringLetter(Tasklist tasklist) {
        tasklist.open(SEND, reference)
                .complete(form -> form.write("Why this referral", "Wants to meet people outside the ward")
                        .write("What are the risks", "Low, carried by me")
                        .date("Date on the care plan", "12/10/2026")
                        .date("The care plan is up to date until", "12/10/2027")
                        .write("Who vouches for the care plan?", "Ward sister Ama")
                        .date("Date on the risk assessment", "19/10/2026")
                        .date("The risk assessment is up to date until", "19/01/2027")
                        .write("Who vouches for the risk assessment?", "Doctor Okafor")
                        .date("Date on the confirmation of eligibility", "30/10/2026")
                        .date("Date on the referral form", "02/11/2026"));
    }

    void bringTheCoveringLetter(Tasklist tasklist) {
        tasklist.open(BRING, reference);
        assertThat(tasklist.form().words()).containsText("Missing: covering letter.");
        assertThat(tasklist.description()).containsText("Missing: covering letter.");
        tasklist.tab("Form").click();
        tasklist.complete(form -> form.date("Date on the covering letter", "02/11/2026"));
        assertThat(tasklist.row(BRING, reference)).hasCount(0);
    }

    void decide(Tasklist tasklist) {
        tasklist.show(NOBODY_HAS_TAKEN).open(DECIDE, reference).claim();
        assertThat(tasklist.form().words()).containsText("Suggested strand: brokerage.");
        tasklist.complete(
                form -> form.answer("Is The Pod right for the person?", "Yes, The Pod is right for the person")
                        .answer("Which strand?", "Brokerage: finding people, places and things to do"));
        assertThat(tasklist.row(ALLOCATE, reference)).isVisible();
    }

    void allocate(Tasklist tasklist, String worker) {
        tasklist.open(ALLOCATE, reference)
                .claim()
                .complete(form -> form.choose("Who will work with the person?", worker));
        assertThat(tasklist.page().getByText("Select a task in the list.")).isVisible();
    }
}
