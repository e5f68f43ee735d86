package org.alongside.browser;

import static org.alongside.browser.PageState.after;
import static org.alongside.browser.PageState.of;
import static org.alongside.browser.PageState.sentEmpty;

import java.util.List;
import java.util.UUID;
import org.alongside.journey.Journeys;
import org.alongside.work.publish.DrawnFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of a manager who publishes: a draft that changes much, and one with everything wrong. */
final class EveryPublishPage {

    private static final String MANAGER = "teamManager";

    private EveryPublishPage() {}

    static List<PageState> states(Journeys journeys) {
        String good = draft(
                DrawnFiles.of("concern")
                        .change("${hours.after(24)}", "${hours.after(4)}")
                        .change("Decide on the concern", "Decide on the worry " + "withaverylongword".repeat(8)),
                journeys.database());
        String bad = draft(
                DrawnFiles.of("nothingRight")
                        .change("${hours.after(24)}", "${nothing.works('<b>" + "long".repeat(30) + "')}")
                        .change("candidateGroups=\"teamManager\"", "candidateGroups=\"nobody\""),
                journeys.database());
        String compared = "/pathways/referral/compare/1/1";
        return List.of(
                of("Publish", MANAGER, "/publish"),
                sentEmpty("Publish", MANAGER, "/publish"),
                of("Before it is published", MANAGER, good),
                of("Before it is published, all wrong", MANAGER, bad),
                after("Before it is published, nothing added", MANAGER, bad, "button[value=add]"),
                of("A form as workers will see it", MANAGER, good + "/forms/decideOnTheConcern.form"),
                of("Two versions, nothing different", MANAGER, compared));
    }

    /** A draft in which a concern is decided sooner. */
    static String aDraft(Journeys journeys) {
        return draft(DrawnFiles.of("concern").change("${hours.after(24)}", "${hours.after(4)}"), journeys.database());
    }

    private static String draft(DrawnFiles drawn, JdbcClient database) {
        UUID id = UUID.randomUUID();
        database.sql("insert into pathway_draft (id, kept_by, kept_at) values (?, ?, current_timestamp)")
                .param(id)
                .param(MANAGER)
                .update();
        drawn.all()
                .forEach((name, content) -> database.sql(
                                "insert into pathway_draft_file (draft_id, name, content) values (?, ?, ?)")
                        .param(id)
                        .param(name)
                        .param(content)
                        .update());
        return "/publish/" + id;
    }
}
