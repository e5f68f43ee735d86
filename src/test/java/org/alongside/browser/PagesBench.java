package org.alongside.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import org.alongside.bench.Times;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.alongside.record.EvidenceFiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A first visit over a slow line on a slow machine, our pages and Tasklist by turns; see docs/benchmarks.md. */
@JourneyTest
class PagesBench {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final String WORKER = "developmentWorker";
    private static final int SLOWER_PROCESSOR = 4;
    private static final int LATENCY_MILLISECONDS = 150;
    private static final double BYTES_A_SECOND = 1.6e6 / 8;
    private static final double USABLE_WITHIN_SECONDS = 2;
    private static final int LINE_IS_SLOW = 120_000;

    @Autowired
    private Journeys journeys;

    @Autowired
    private EvidenceFiles evidence;

    @LocalServerPort
    private int port;

    /** What one visit cost. */
    record Visit(double milliseconds, long bytes, int requests) {}

    @Test
    void ourPagesAreUsableInTwoSecondsOverSlow4GWithAFourTimesSlowerProcessor() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        new Neighbours(journeys, evidence).plain();
        Visit[] signIn = new Visit[ROUNDS];
        Visit[] list = new Visit[ROUNDS];
        Visit[] theirSignIn = new Visit[ROUNDS];
        Visit[] theirList = new Visit[ROUNDS];
        // A server that has only just started is nobody's every day.
        visit(false, "/login", "input[name=username]");
        visit(true, "/work", "main a[href^='/steps/']");
        for (int round = 0; round < ROUNDS; round++) {
            signIn[round] = visit(false, "/login", "input[name=username]");
            list[round] = visit(true, "/work", "main a[href^='/steps/']");
            theirSignIn[round] = visit(false, Tasklist.ADDRESS, "input[name=username]");
            theirList[round] = visit(true, Tasklist.ADDRESS, "li.task");
        }
        say("Sign in", signIn);
        say("My work", list);
        say("Tasklist, before signing in", theirSignIn);
        say("Tasklist, its list", theirList);
        assertThat(median(signIn)).isLessThan(USABLE_WITHIN_SECONDS);
        assertThat(median(list)).isLessThan(USABLE_WITHIN_SECONDS);
    }

    /** Until what one came for is there. Nothing is in the browser's store. */
    private Visit visit(boolean signedIn, String path, String there) {
        try (BrowserContext browser = signedIn ? Chromium.browserOf(WORKER, address()) : Chromium.anybodysBrowser()) {
            browser.setDefaultTimeout(LINE_IS_SLOW);
            Page page = browser.newPage();
            Wire wire = Wire.of(browser, page);
            wire.forgetEverything();
            slow(wire.session());
            double milliseconds = Times.once(() -> {
                page.navigate(address() + path);
                page.locator(there).first().waitFor();
            });
            page.waitForLoadState();
            return new Visit(milliseconds, wire.bytes(), wire.requests());
        }
    }

    private static void slow(CDPSession wire) {
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", LATENCY_MILLISECONDS);
        line.addProperty("downloadThroughput", BYTES_A_SECOND);
        line.addProperty("uploadThroughput", BYTES_A_SECOND / 2);
        wire.send("Network.emulateNetworkConditions", line);
        JsonObject processor = new JsonObject();
        processor.addProperty("rate", SLOWER_PROCESSOR);
        wire.send("Emulation.setCPUThrottlingRate", processor);
    }

    private static void say(String what, Visit... visits) {
        System.out.printf(
                "| %s | %.2f s | %.1f kB | %d |%n",
                what, median(visits), visits[0].bytes() / 1000.0, visits[0].requests());
    }

    private static double median(Visit... visits) {
        double[] each = Arrays.stream(visits).mapToDouble(Visit::milliseconds).toArray();
        return new Times(each).median() / 1000;
    }

    private String address() {
        return "http://127.0.0.1:" + port;
    }
}
