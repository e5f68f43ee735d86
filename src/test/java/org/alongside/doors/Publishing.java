package org.alongside.doors;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Publishes files over the REST API in the shape that Camunda Modeler sends them in. */
public final class Publishing {

    private static final String LINE = "----WebKitFormBoundaryAlongside";

    private Publishing() {}

    public static Answer as(Caller publisher, String name, Map<String, byte[]> files) {
        return publisher.call(
                "POST",
                "/deployment/create",
                "multipart/form-data; boundary=" + LINE,
                BodyPublishers.ofString(parts(name, files)));
    }

    private static String parts(String name, Map<String, byte[]> files) {
        StringBuilder body = new StringBuilder();
        body.append(part("deployment-name", "", name));
        body.append(part("deployment-source", "", "Camunda Modeler"));
        body.append(part("enable-duplicate-filtering", "", "true"));
        files.forEach((file, content) -> body.append(part(
                file,
                "; filename=\"" + file + "\"\r\nContent-Type: application/octet-stream",
                new String(content, StandardCharsets.UTF_8))));
        return body.append("--").append(LINE).append("--\r\n").toString();
    }

    private static String part(String name, String file, String content) {
        return "--" + LINE + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + file + "\r\n\r\n" + content
                + "\r\n";
    }
}
