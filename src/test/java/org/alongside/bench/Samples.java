package org.alongside.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;

/** Where Java's own time goes: samples of the running thread, each counted to the innermost package we know. */
record Samples(Map<String, Double> shares) {

    private static final Map<String, String> OWNERS = owners();

    private static Map<String, String> owners() {
        Map<String, String> owners = new LinkedHashMap<>();
        owners.put("org.alongside.bench", "nobody");
        owners.put("org.alongside.pathway.form", "Alongside: forms and answers");
        owners.put("org.alongside.pathway", "Alongside: engine room");
        owners.put("org.alongside", "Alongside: record, access, calendar");
        owners.put("org.camunda.feel", "FEEL");
        owners.put("org.camunda.bpm.dmn", "DMN");
        owners.put("org.camunda.bpm.engine.impl.db", "Camunda: persistence");
        owners.put("org.apache.ibatis", "MyBatis");
        owners.put("org.camunda", "Camunda: the rest");
        owners.put("org.springframework", "Spring (JDBC, transactions)");
        owners.put("org.postgresql", "PostgreSQL driver");
        owners.put("com.zaxxer", "Connection pool");
        owners.put("com.fasterxml", "JSON");
        return owners;
    }

    static Samples of(Runnable work) {
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
            recording.start();
            work.run();
            recording.stop();
            Path file = Files.createTempFile("bench", ".jfr");
            recording.dump(file);
            Samples samples = read(
                    RecordingFile.readAllEvents(file), Thread.currentThread().getName());
            Files.delete(file);
            return samples;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static Samples read(List<RecordedEvent> events, String thread) {
        Map<String, Integer> counts = new TreeMap<>();
        for (RecordedEvent event : events) {
            if (!event.getThread("sampledThread").getJavaName().equals(thread)) continue;
            counts.merge(owner(event.getStackTrace().getFrames()), 1, Integer::sum);
        }
        double all = counts.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Double> shares = new TreeMap<>();
        counts.forEach((owner, count) -> shares.put(owner, count / all));
        return new Samples(shares);
    }

    private static String owner(List<RecordedFrame> frames) {
        for (RecordedFrame frame : frames) {
            String owner = ownerOf(frame.getMethod().getType().getName());
            if (owner != null) return owner;
        }
        return "nobody";
    }

    private static @Nullable String ownerOf(String type) {
        return OWNERS.entrySet().stream()
                .filter(owner -> type.startsWith(owner.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
