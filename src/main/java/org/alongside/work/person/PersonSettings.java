package org.alongside.work.person;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a person's page shows.
 *
 * @param whatMatters keys of the fields whose newest answers say what matters to the person, the most telling first
 */
@ConfigurationProperties("alongside.person-page")
record PersonSettings(
        @DefaultValue({"whatThePersonWants", "worries", "whatIsWorking"})
        List<String> whatMatters) {}
