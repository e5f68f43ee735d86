package org.alongside.timing.page;

import java.util.Set;
import org.alongside.page.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways in to timings, to time with people, and to what leaves the house and what comes into it. */
@Configuration(proxyBeanMethods = false)
class AuditSignposts {

    @Bean
    NavigationEntry timingsSignpost() {
        return new NavigationEntry(60, "Timings", "/timings", "/timings", Set.of("auditor", "teamManager"));
    }

    @Bean
    NavigationEntry contactRatio() {
        return new NavigationEntry(
                62, "Time with people", "/contact-ratio", "/contact-ratio", Set.of("auditor", "teamManager"));
    }

    @Bean
    NavigationEntry exports() {
        return new NavigationEntry(65, "Exports", "/exports", "/exports", Set.of("auditor"));
    }
}
