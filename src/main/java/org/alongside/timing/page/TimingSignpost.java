package org.alongside.timing.page;

import java.util.Set;
import org.alongside.page.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way in to the timings. */
@Configuration(proxyBeanMethods = false)
class TimingSignpost {

    @Bean
    NavigationEntry timingsSignpost() {
        return new NavigationEntry(60, "Timings", "/timings", "/timings", Set.of("auditor", "teamManager"));
    }
}
