package org.alongside.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void whatASpreadsheetWouldCalculateIsShownAsText(String typed) {
        assertThat(Csv.of(List.of(List.of(typed)))).isEqualTo("\uFEFF\"'" + typed + "\"\r\n");
    }

    @Test
    void quotesCommasAndLineBreaksStayWithinTheirCell() {
        assertThat(Csv.of(List.of(List.of("She said \"yes\", twice\nand left", "b"))))
                .isEqualTo("\uFEFF\"She said \"\"yes\"\", twice\nand left\",\"b\"\r\n");
    }

    @Test
    void otherTextIsLeftAsItIs() {
        assertThat(Csv.of(List.of(List.of("Zoë = Ash-Reed", "")))).isEqualTo("\uFEFF\"Zoë = Ash-Reed\",\"\"\r\n");
    }
}
