package org.alongside.timing.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.journey.JourneyTest;
import org.alongside.timing.store.Timings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@JourneyTest
class NotReadyTest {

    @RegisterExtension
    final TimingsOnScreen here = new TimingsOnScreen();

    @Test
    void whileTheTimingsAreReadAgainAPageSaysSoAndWhenToComeBack() throws Exception {
        here.application().getBean(Timings.class).close();

        var page = here.as("auditor").get("/timings");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(page.body())
                .contains("<h1 class=\"govuk-heading-l\">The timings are being prepared</h1>")
                .contains("Come back in a few minutes.");
        LogOf2014.isRead(here.application());
        assertThat(here.as("auditor").get("/timings").statusCode()).isEqualTo(200);
    }
}
