package org.alongside.timing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.alongside.journey.SignedIn;

/** What an auditor saves from the page of exports. */
final class SavedFile {

    private SavedFile() {}

    static byte[] of(SignedIn auditor, Map<String, String> form) {
        HttpResponse<byte[]> answer = auditor.download("/exports", "/exports", form);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        return answer.body();
    }

    /** The files in a zip by their names. */
    static Map<String, String> in(byte[] zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream read = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry file = read.getNextEntry(); file != null; file = read.getNextEntry())
                files.put(file.getName(), new String(read.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }
}
