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
        if (organisation.isBlank())
            throw new WrongPageSetting(
                    "alongside.page.organisation is empty.", "Set it to the name for the top of every page.");
        if (helpContact.isBlank())
            throw new WrongPageSetting(
                    "alongside.page.help-contact is empty.", "Set it to whom workers ask for help, in words.");
        if (!Contrast.isColour(colour))
            throw new WrongPageSetting(
                    "alongside.page.colour is “%s”, which is not a colour as pages need it.".formatted(colour),
                    "Write it as # and six digits or letters from a to f, for example #1d5c63.");
        if (Contrast.withWhite(colour) < Contrast.LEAST)
            throw new WrongPageSetting(
                    "alongside.page.colour is %s, which is too light for the white words that stand on it."
                            .formatted(colour),
                    "Choose a darker colour, with a contrast to white of %s to 1 or more; %s has %.1f to 1."
                            .formatted(Contrast.LEAST, colour, Math.floor(Contrast.withWhite(colour) * 10) / 10));
    }
}
