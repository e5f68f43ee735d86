package org.alongside.timing.store;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How this machine keeps its cache of timings.
 *
 * @param file where it lies; each machine has one of its own, which can be deleted at any time
 * @param inBackground whether it is filled without being asked
 * @param every how long after a look into the log the next one follows
 * @param memory how much of the machine's memory questions may take, besides that of the application
 */
@ConfigurationProperties("alongside.timings.cache")
record CacheSettings(
        @DefaultValue("./data/timings.duckdb") Path file,
        @DefaultValue("true") boolean inBackground,
        @DefaultValue("5s") Duration every,
        @DefaultValue("1GB") DataSize memory) {}
