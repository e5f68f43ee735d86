package org.alongside.demo.story;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.record.FileSent;

/** A letter of one page, as a PDF that any reader opens and prints. */
public final class Letter {

    private final StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    private final List<Integer> places = new ArrayList<>();

    private Letter() {}

    /** Each line as it is to stand, in letters of western Europe. */
    public static FileSent of(String name, String... lines) {
        byte[] bytes = new Letter().written(lines).getBytes(StandardCharsets.ISO_8859_1);
        return new FileSent(name, () -> new ByteArrayInputStream(bytes));
    }

    private String written(String... lines) {
        String words = Stream.of(lines)
                .map(line -> "(" + line.replaceAll("([\\\\()])", "\\\\$1") + ") Tj T*\n")
                .collect(Collectors.joining("", "BT /F1 14 Tf 20 TL 70 760 Td\n", "ET\n"));
        part("<< /Type /Catalog /Pages 2 0 R >>");
        part("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        part("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]"
                + " /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>");
        part("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        part("<< /Length %d >>\nstream\n%sendstream".formatted(words.length(), words));
        return ended();
    }

    private void part(String content) {
        places.add(pdf.length());
        pdf.append("%d 0 obj\n%s\nendobj\n".formatted(places.size(), content));
    }

    /** With the table of where each part begins, by which readers find their way. */
    private String ended() {
        int table = pdf.length();
        int count = places.size() + 1;
        pdf.append("xref\n0 %d\n0000000000 65535 f \n".formatted(count));
        places.forEach(place -> pdf.append("%010d 00000 n \n".formatted(place)));
        return pdf.append("trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n".formatted(count, table))
                .toString();
    }
}
