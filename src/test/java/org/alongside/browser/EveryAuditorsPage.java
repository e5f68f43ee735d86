package org.alongside.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.alongside.browser.PageState.of;
import static org.alongside.browser.PageState.sentEmpty;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.alongside.timing.exchange.CsvColumns;
import org.alongside.timing.exchange.Format;
import org.alongside.timing.exchange.ImportOrder;
import org.alongside.timing.exchange.ImportRefused;
import org.alongside.timing.exchange.ImportWatch;
import org.alongside.timing.exchange.Imports;
import org.alongside.timing.page.RatioTeam;

/** The pages only auditors have: after all the others, so that there is something to look back on. */
final class EveryAuditorsPage {

    private static final String AUDITOR = "auditor";
    private static final String LONG = "Old" + "verylongname".repeat(4);

    private EveryAuditorsPage() {}

    static List<PageState> states(Imports imports, RatioTeam minutes) {
        bring("Whole", "1,Listen,2026-05-04T09:00:00Z\n", imports);
        bring(LONG, "1,Listen,2026-05-04T09:00:00Z\n2,Listen," + "notatime".repeat(20) + "\n", imports);
        return List.of(
                of("Time with people, none to count", "teamManager", "/contact-ratio?period=3-months"),
                of("Time with people", AUDITOR, "/contact-ratio?team=" + minutes.id),
                of("Access log", AUDITOR, "/access-log?since=all"),
                of("Access log, refused", AUDITOR, "/access-log?since=all&only=refused"),
                of("Access log, nothing found", AUDITOR, "/access-log?worker=nobodyofthisname"),
                of("Exports", AUDITOR, "/exports"),
                new PageState("Exports, a day there is not", AUDITOR, "/exports", EveryAuditorsPage::noSuchDay),
                of("Imports", AUDITOR, "/imports"),
                sentEmpty("Imports", AUDITOR, "/imports"),
                of("An imported log", AUDITOR, "/imports/log?source=Whole"),
                of("An imported log, long text and a row left out", AUDITOR, "/imports/log?source=" + LONG));
    }

    private static void noSuchDay(Page page) {
        page.locator("#from-day").fill("40");
        page.locator("main form[method=post] button[type=submit]").click();
        page.locator(".govuk-error-summary").waitFor();
    }

    private static void bring(String source, String rows, Imports imports) {
        ImportOrder order = new ImportOrder(
                source, Format.CSV, source + ".csv", AUDITOR, true, ImportOrder.LONDON, CsvColumns.BY_THEIR_NAMES);
        try {
            imports.take(
                    order,
                    new ByteArrayInputStream(("case,activity,timestamp\n" + rows).getBytes(UTF_8)),
                    new Nobody());
        } catch (ImportRefused | IOException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    private static final class Nobody implements ImportWatch {

        @Override
        public void soFar(long bytes, long events) {}

        @Override
        public void bad(long line, String reason) {}
    }
}
