package org.alongside.timing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.alongside.journey.TurnableClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Pages of timings as somebody reads them, over a log of their own. */
final class TimingsOnScreen implements BeforeEachCallback {

    private ApplicationContext application;

    /** For whoever is no test of pages of timings themselves. */
    static TimingsOnScreen of(ApplicationContext application) {
        TimingsOnScreen screen = new TimingsOnScreen();
        screen.application = application;
        return screen;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        application = SpringExtension.getApplicationContext(test);
        application.getBean(Journeys.class).clock().turnTo(TurnableClock.MONDAY);
        LogOf2014.isRead(application);
    }

    ApplicationContext application() {
        return application;
    }

    Journeys journeys() {
        return application.getBean(Journeys.class);
    }

    SignedIn as(String worker) {
        return SignedIn.as(
                worker, application.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    /** A page over the days of that log. */
    Document page(String worker, String path) {
        String days = (path.contains("?") ? "&" : "?") + LogOf2014.DAYS;
        var answer = as(worker).get(path + days);
        if (answer.statusCode() != 200) throw new AssertionError(path + ": " + answer.statusCode());
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".govuk-notification-banner, .govuk-error-summary"))
                .as("a page that only tells figures has nothing to announce")
                .isEmpty();
        return page;
    }

    /** What a summary says of something. */
    static String said(Document page, String of) {
        return page.select(".govuk-summary-list__row").stream()
                .filter(row -> row.select("dt").text().equals(of))
                .map(row -> visible(row.selectFirst("dd")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(of + " is not on " + page.title()));
    }

    /** The cells of a row, by how it begins, of the table whose caption so begins. */
    static List<String> row(Document page, String caption, String first) {
        return page.select("table").stream()
                .filter(table -> table.select("caption").text().startsWith(caption))
                .flatMap(table -> table.select("tbody tr").stream())
                .map(row ->
                        row.children().stream().map(TimingsOnScreen::visible).toList())
                .filter(cells -> cells.get(0).startsWith(first))
                .findFirst()
                .orElseThrow(() -> new AssertionError(first + " is not in " + caption));
    }

    private static String visible(Element cell) {
        Element seen = cell.clone();
        seen.select(".govuk-visually-hidden").remove();
        return seen.text();
    }
}
