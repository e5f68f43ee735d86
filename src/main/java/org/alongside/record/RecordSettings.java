package org.alongside.record;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the record is kept.
 *
 * @param glassStaysBroken how long a worker may read of somebody outside their teams once they gave a reason
 * @param largestFile how large a file of evidence may be
 */
@ConfigurationProperties("alongside.record")
public record RecordSettings(
        @DefaultValue("8h") Duration glassStaysBroken,
        @DefaultValue("10MB") DataSize largestFile) {}
