package org.alongside.timing.store;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How this machine keeps its cache of timings.
 *
 * @param file where it lies; each machine has one of its own, which can be deleted at any time
 * @param memory how much of the machine's memory questions may take, besides that of the application
 */
@ConfigurationProperties("alongside.timings.cache")
record CacheSettings(
        @DefaultValue("./data/timings.duckdb") Path file,
        @DefaultValue("1GB") DataSize memory) {}
