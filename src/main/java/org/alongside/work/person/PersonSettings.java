package org.alongside.work.person;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a person's page shows.
 *
 * @param whatMatters keys of the fields whose newest answers say what matters to the person, the most telling first
 * @param notOnThePlan pathways of which nothing stands on the plan a person takes home
 * @param howToDisagree what the plan says about saying no to it, a paragraph each
 */
@ConfigurationProperties("alongside.person-page")
record PersonSettings(
        @DefaultValue({"whatThePersonWants", "worries", "whatIsWorking"})
        List<String> whatMatters,

        @DefaultValue({"alert", "concern", "changeOfWorker"})
        List<String> notOnThePlan,

        @DefaultValue({
            "This is your plan. You can say no to any part of it, now or later.",
            "Tell anybody named here. You can say it, write it, or ask somebody you trust to say it for you.",
            "You can ask for another worker. You can ask for an advocate: somebody who speaks up for you.",
            "You can complain to the council. If its answer does not settle it, you can ask the Local Government and"
                    + " Social Care Ombudsman to look into it."
        })
        List<String> howToDisagree) {}
