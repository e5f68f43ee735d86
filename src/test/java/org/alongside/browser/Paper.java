package org.alongside.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A page of ours as a printer gets it, on A4 within the margins that the print style asks for. */
record Paper(Page page) {

    /** 180 mm by 267 mm at 96 dots an inch. */
    private static final int WIDTH = 680;

    private static final int HEIGHT = 1009;

    /** How a PDF begins each of its sheets. */
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    /** What reaches beyond the margin, and what is too small for what it holds and hides the rest. */
    private static final String CUT_OFF = """
            () => {
              const hides = e => e.clientWidth > 0 && getComputedStyle(e).overflow !== 'visible'
                && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
              return [...document.querySelectorAll('body *')]
                .filter(e => e.getClientRects().length && !e.closest('.govuk-visually-hidden'))
                .filter(e => e.getBoundingClientRect().right > innerWidth + 1 || hides(e))
                .map(e => e.outerHTML.slice(0, 90));
            }""";

    private static final String SMALLEST = """
            e => Math.min(...[...e.querySelectorAll('*')]
              .filter(each => each.getClientRects().length && !each.closest('.govuk-visually-hidden'))
              .filter(each => [...each.childNodes].some(child => child.nodeType === 3 && child.data.trim()))
              .map(each => parseFloat(getComputedStyle(each).fontSize) * 3 / 4))""";

    private static final String ADDED_TO_LINKS = """
            links => links.filter(e => e.getClientRects().length)
              .map(e => getComputedStyle(e, '::after').content).filter(added => added !== 'none')""";

    private static final String HARD_TO_READ = """
            async () => (await axe.run('body', { runOnly: ['color-contrast', 'link-name'], preload: false })).violations
              .flatMap(rule => rule.nodes.map(node => rule.id + ' ' + node.target))""";

    static Paper of(Page page) {
        page.setViewportSize(WIDTH, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return new Paper(page);
    }

    int sheets() {
        byte[] printed = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        String pdf = new String(printed, StandardCharsets.ISO_8859_1);
        return (int) SHEET.matcher(pdf).results().count();
    }

    /** All that ink is spent on, without what the style adds. */
    String words() {
        return page.locator("body").innerText();
    }

    /** In points. */
    double smallestWords(String within) {
        return ((Number) page.locator(within).evaluate(SMALLEST)).doubleValue();
    }

    List<?> cutOff() {
        return (List<?>) page.evaluate(CUT_OFF);
    }

    List<?> addedToLinks() {
        return (List<?>) page.locator("a").evaluateAll(ADDED_TO_LINKS);
    }

    List<?> hardToRead() {
        page.evaluate(AxeBuilder.getAxeScript());
        return (List<?>) page.evaluate(HARD_TO_READ);
    }

    int showing(String selector) {
        return page.locator(selector + " >> visible=true").count();
    }
}
