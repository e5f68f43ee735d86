package org.alongside.access;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the door is kept.
 *
 * @param httpsOnly whether browsers are told to come by HTTPS only; off for a trial on one's own machine
 * @param administrator who may be the first to sign in
 */
@ConfigurationProperties("alongside")
record AccessSettings(
        @DefaultValue("true") boolean httpsOnly,
        @DefaultValue AdministratorSettings administrator) {

    /**
     * The administrator, where none is kept in the database yet or their password is to change.
     *
     * @param id letters and digits
     * @param passwordHash a bcrypt hash, never the password itself
     * @param name what colleagues read
     */
    record AdministratorSettings(
            @Nullable String id,
            @Nullable String passwordHash,
            @DefaultValue("Administrator") String name) {}
}
