package org.alongside.work.team;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a team's manager is told.
 *
 * @param stuckAfterWorkingDays after how many working days on which nothing was noted of a step it counts as stuck
 * @param atRiskPercent below which share of a target's time left a step is at risk
 */
@ConfigurationProperties("alongside.team")
record TeamSettings(
        @DefaultValue("10") int stuckAfterWorkingDays,
        @DefaultValue("20") int atRiskPercent) {

    TeamSettings {
        if (stuckAfterWorkingDays < 1) throw new IllegalArgumentException("A step is not stuck on its first day");
        if (atRiskPercent < 1 || atRiskPercent > 99)
            throw new IllegalArgumentException("A share is of 1 to 99 percent");
    }
}
