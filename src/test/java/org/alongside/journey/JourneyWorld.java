package org.alongside.journey;

import org.alongside.Databases;
import org.alongside.pathway.desk.PuttingRight;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database and the clock that journeys run on. */
@TestConfiguration(proxyBeanMethods = false)
public class JourneyWorld {

    @Bean
    @Primary
    CountedDatabase dataSource() {
        return CountedDatabase.at(Databases.freshUrl());
    }

    @Bean
    @Primary
    TurnableClock turnableClock() {
        TurnableClock clock = new TurnableClock();
        clock.turnTo(TurnableClock.MONDAY);
        return clock;
    }

    @Bean
    Journeys journeys(ProcessEngine engine, TurnableClock clock, JdbcClient database, PuttingRight right) {
        return new Journeys(engine, clock, database, right);
    }
}
