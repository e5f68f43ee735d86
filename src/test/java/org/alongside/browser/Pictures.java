package org.alongside.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures for the README, taken only when the system property {@code alongside.pictures} names a folder. */
final class Pictures {

    private static final String FOLDER = System.getProperty("alongside.pictures", "");

    /** Tasklist says for some seconds which step comes next. */
    private static final String WITHOUT_PASSING_NOTICES = ".page-notifications { display: none }";

    private Pictures() {}

    /** A picture of what one sees when scrolled up as far as something. */
    static void take(Page page, String name, String upTo) {
        if (FOLDER.isEmpty()) return;
        page.locator(upTo).scrollIntoViewIfNeeded();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(FOLDER, name + ".png"))
                .setStyle(WITHOUT_PASSING_NOTICES));
    }
}
