package org.alongside.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

class PageSettingsTest {

    private static final int WHITE = 0xffffff;
    private static final int YELLOW_OF_FOCUS = 0xffdd00;
    private static final int BLACK_OF_FOCUS = 0x0b0c0c;

    private final Random random = new Random(20261125);

    @Test
    void aColourIsTakenExactlyIfWhiteWordsOnItHaveTheContrastThatWcagAsksFor() {
        assertThat(colours())
                .allSatisfy(colour ->
                        assertThat(isTaken(hex(colour))).as(hex(colour)).isEqualTo(contrast(WHITE, colour) >= 4.5));
    }

    @Test
    void onEveryColourThatIsTakenOneSeesWhereTheFocusIs() {
        assertThat(contrast(BLACK_OF_FOCUS, YELLOW_OF_FOCUS)).isGreaterThan(4.5);
        assertThat(colours().filter(colour -> isTaken(hex(colour))))
                .hasSizeGreaterThan(1_000)
                .allSatisfy(colour -> assertThat(contrast(YELLOW_OF_FOCUS, colour))
                        .as(hex(colour))
                        .isGreaterThanOrEqualTo(3));
    }

    @ParameterizedTest
    @CsvSource({"#767676,true", "#777777,false", "#000000,true", "#ffffff,false", "#00F,false", "#0000fF,true"})
    void coloursOneKnows(String colour, boolean isTaken) {
        assertThat(isTaken(colour)).isEqualTo(isTaken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "teal", "#1d5c6", "#1d5c633", "1d5c63", "#1d5c6g", "#1d5c63 ", "#1d5c63\n", "#١d5c63"})
    void whatIsNoColourIsSaidToBeNone(String colour) {
        FailureAnalysis said = said("Northmoor Council", colour, "your manager");

        assertThat(said.getDescription())
                .isEqualTo("alongside.page.colour is “" + colour + "”, which is not a colour as pages need it.");
        assertThat(said.getAction()).contains("for example #1d5c63");
    }

    @Test
    void ofAColourThatIsTooLightTheContrastIsSaid() {
        assertThat(said("Northmoor Council", "#777777", "your manager").getAction())
                .isEqualTo(
                        "Choose a darker colour, with a contrast to white of 4.5 to 1 or more; #777777 has 4.4 to 1.");
    }

    @Test
    void namelessPagesAreRefusedByTheNameOfTheSetting() {
        assertThat(said(" ", "#1d5c63", "your manager").getDescription())
                .isEqualTo("alongside.page.organisation is empty.");
        assertThat(said("Northmoor Council", "#1d5c63", "").getDescription())
                .isEqualTo("alongside.page.help-contact is empty.");
    }

    /** Thousands of any kind, and all greys, between two of which the border lies. */
    private Stream<Integer> colours() {
        return Stream.concat(
                random.ints(20_000, 0, WHITE + 1).boxed(),
                IntStream.rangeClosed(0, 255).mapToObj(grey -> grey << 16 | grey << 8 | grey));
    }

    private static String hex(int colour) {
        return "#%06x".formatted(colour);
    }

    private static boolean isTaken(String colour) {
        return catchThrowable(() -> new PageSettings("Northmoor Council", colour, "your manager")) == null;
    }

    private static FailureAnalysis said(String organisation, String colour, String helpContact) {
        Throwable refused = catchThrowable(() -> new PageSettings(organisation, colour, helpContact));
        return new SayWhichSettingIsWrong().analyze(new IllegalStateException("wrapped", refused));
    }

    /** WCAG 2.2, contrast ratio: (L1 + 0.05) / (L2 + 0.05), L1 being the lighter of the two. */
    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** WCAG 2.2, relative luminance: L = 0.2126 R + 0.7152 G + 0.0722 B. */
    private static double luminance(int colour) {
        double red = linear(colour >> 16 & 255);
        double green = linear(colour >> 8 & 255);
        double blue = linear(colour & 255);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    private static double linear(int eightBits) {
        double share = eightBits / 255.0;
        if (share <= 0.04045) return share / 12.92;
        return Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
