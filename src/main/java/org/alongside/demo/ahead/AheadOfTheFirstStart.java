package org.alongside.demo.ahead;

import java.util.Set;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/** On an empty database a demo is told before anything opens it; {@code --alongside.demo.empty=true} leaves it empty. */
class AheadOfTheFirstStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment settings = context.getEnvironment();
        if (!wanted(settings)) return;
        Place.of(settings).filter(Place::isEmpty).ifPresent(place -> place.fill(new TellingProcess(settings)));
    }

    private static boolean wanted(ConfigurableEnvironment settings) {
        Set<String> profiles = Set.of(settings.getActiveProfiles());
        boolean empty = settings.getProperty("alongside.demo.empty", Boolean.class, false);
        return profiles.contains("demo") && !profiles.contains("telling") && !empty;
    }
}
