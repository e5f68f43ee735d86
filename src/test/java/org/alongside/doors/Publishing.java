package org.alongside.doors;

import java.io.ByteArrayOutputStream;
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
                BodyPublishers.ofByteArray(parts(name, files)));
    }

    private static byte[] parts(String name, Map<String, byte[]> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "deployment-name", "", name.getBytes(StandardCharsets.UTF_8));
        part(body, "deployment-source", "", "Camunda Modeler".getBytes(StandardCharsets.UTF_8));
        part(body, "enable-duplicate-filtering", "", "true".getBytes(StandardCharsets.UTF_8));
        files.forEach((file, content) ->
                part(body, file, "; filename=\"" + file + "\"\r\nContent-Type: application/octet-stream", content));
        body.writeBytes(("--" + LINE + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String name, String file, byte[] content) {
        String head = "--" + LINE + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + file + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
