package org.alongside.timing.page;

import java.util.Set;
import org.alongside.page.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way in to what leaves the house and what comes into it. */
@Configuration(proxyBeanMethods = false)
class ExchangeSignpost {

    @Bean
    NavigationEntry exports() {
        return new NavigationEntry(65, "Exports", "/exports", "/exports", Set.of("auditor"));
    }
}
