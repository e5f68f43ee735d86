package org.alongside.timing.store;

import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the log that timings are read from is kept.
 *
 * @param sealEvery how often new rows become final, and so how late timings may be
 * @param feedEvery how often each machine reads new rows into its cache, and so how late timings may be besides
 * @param keepFor for how long the log of an episode is kept after the last that happened in it
 */
@ConfigurationProperties("alongside.timings")
record StoreSettings(
        @DefaultValue("5s") Duration sealEvery,
        @DefaultValue("5s") Duration feedEvery,
        @DefaultValue("P15Y") Period keepFor) {

    StoreSettings {
        if (sealEvery.isZero() || sealEvery.isNegative())
            throw new IllegalArgumentException("Some time must pass between two sealings");
        if (feedEvery.isZero() || feedEvery.isNegative())
            throw new IllegalArgumentException("Some time must pass between two readings");
        if (keepFor.isZero() || keepFor.isNegative())
            throw new IllegalArgumentException("The log must be kept for some time");
    }
}
