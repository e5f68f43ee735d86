package org.alongside.pathway.rule;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.alongside.pathway.form.UnreadableForm;
import org.alongside.pathway.rule.XmlReader.Unreadable;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;

/** Reads one file of a deployment; a file that cannot be read is a problem, not an exception. */
final class FileReader {

    private static final int LARGEST_IN_BYTES = 2 * 1024 * 1024;

    private static final String EMPTY = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
            + " targetNamespace=\"http://bpmn.io/schema/bpmn\"/>";

    private final Publication.Builder publication;

    FileReader(Publication.Builder publication) {
        this.publication = publication;
    }

    void read(String path, byte[] content) {
        var name = nameOf(path);
        try {
            if (content.length > LARGEST_IN_BYTES) throw new Unreadable("is larger than 2 MB");
            if (name.endsWith(".bpmn")) publication.pathway(pathway(name, content));
            else if (name.endsWith(".dmn")) publication.decision(decision(name, content));
            else if (name.endsWith(".form")) publication.form(FormFile.read(name, content));
            else throw new Unreadable("is neither a pathway (.bpmn), a decision (.dmn) nor a form (.form)");
        } catch (Unreadable e) {
            publication.unreadable(name, e.words() + ". " + mend(name));
        } catch (UnreadableForm e) {
            publication.unreadableForm(name, e.problems());
        }
    }

    /** The first takes as long as the next fifty, since it reads the standard itself. */
    static void readAnEmptyOne() {
        Bpmn.readModelFromStream(new ByteArrayInputStream(EMPTY.getBytes(StandardCharsets.UTF_8)));
    }

    /** A file's own name, wherever it lies. */
    static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Part pathway(String name, byte[] content) throws Unreadable {
        var root = new Part(name, XmlReader.read(content));
        try {
            Bpmn.readModelFromStream(new ByteArrayInputStream(content));
        } catch (ModelException e) {
            throw new Unreadable("is not a BPMN diagram" + SchemaTrouble.of(e));
        }
        var wrong = References.wrong(root);
        if (wrong.isPresent()) throw new Unreadable("is not a BPMN diagram" + wrong.get());
        return root;
    }

    private static Part decision(String name, byte[] content) throws Unreadable {
        var root = new Part(name, XmlReader.read(content));
        try {
            Dmn.readModelFromStream(new ByteArrayInputStream(content));
        } catch (ModelException e) {
            throw new Unreadable("is not a DMN decision" + SchemaTrouble.of(e));
        }
        return root;
    }

    private static String mend(String name) {
        return name.endsWith(".bpmn") || name.endsWith(".dmn") || name.endsWith(".form")
                ? "Open it in Camunda Modeler, save it and publish it again."
                : "Leave it out.";
    }
}
