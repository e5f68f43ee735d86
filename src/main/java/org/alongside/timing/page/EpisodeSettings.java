package org.alongside.timing.page;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How auditors read single episodes.
 *
 * @param staysOpen how long they may read what decided an episode once they gave a reason
 */
@ConfigurationProperties("alongside.timings.episode")
public record EpisodeSettings(@DefaultValue("8h") Duration staysOpen) {}
