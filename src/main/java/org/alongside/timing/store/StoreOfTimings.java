package org.alongside.timing.store;

import java.time.Clock;
import javax.sql.DataSource;
import org.alongside.calendar.WorkingTimes;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This machine's cache, for the application and for the command that makes it again. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CacheSettings.class)
public class StoreOfTimings {

    @Bean
    Timings timings(DataSource database, CacheSettings settings, WorkingTimes times, OtherLogs otherLogs, Clock clock) {
        return new Timings(database, settings, () -> new Calendars(times), otherLogs, clock);
    }
}
