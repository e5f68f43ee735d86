package org.alongside.demo.story;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.alongside.record.FileSent;

/** A way drawn by hand and scanned, as a PNG: past the hall to the door at its side. */
public final class Sketch {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 320;

    private Sketch() {}

    public static FileSent of(String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn(), "png", bytes);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return new FileSent(name, () -> new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static BufferedImage drawn() {
        BufferedImage paper = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setStroke(new BasicStroke(4));
        pen.setColor(Color.BLACK);
        pen.drawRect(150, 60, 240, 150);
        pen.drawLine(0, 270, WIDTH, 270);
        pen.setColor(Color.BLUE);
        pen.drawPolyline(new int[] {40, 90, 90, 140}, new int[] {290, 240, 135, 135}, 4);
        pen.setColor(Color.RED);
        pen.fillRect(143, 115, 14, 40);
        pen.dispose();
        return paper;
    }
}
