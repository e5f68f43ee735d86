package org.alongside.page;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose pages these are.
 *
 * @param organisation the name at the top of every page
 * @param colour of the bar it stands on, as {@code #1d5c63}; dark enough for white words
 * @param helpContact whom workers ask for help, in words
 */
@ConfigurationProperties("alongside.page")
record PageSettings(
        @DefaultValue("Adult Social Care") String organisation,
        @DefaultValue("#1d5c63") String colour,
        @DefaultValue("your team manager") String helpContact) {

    PageSettings {
        if (!Contrast.isColour(colour)) throw new IllegalArgumentException("alongside.page.colour is not like #1d5c63");
        if (Contrast.withWhite(colour) < Contrast.LEAST)
            throw new IllegalArgumentException("alongside.page.colour is too light for white words: " + colour);
    }
}
