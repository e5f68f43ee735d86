package org.alongside.pathway.rule;

import java.util.Optional;
import org.alongside.pathway.form.UnreadableForm;
import org.alongside.pathway.rule.XmlReader.Unreadable;

/** Reads one file of a deployment; a file that cannot be read is a problem, not an exception. */
final class FileReader {

    private static final int LARGEST_IN_BYTES = 2 * 1024 * 1024;

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

    /** A file's own name, wherever it lies. */
    static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Part pathway(String name, byte[] content) throws Unreadable {
        var root = new Part(name, XmlReader.read(content));
        refuse("is not a BPMN diagram", Standard.BPMN.trouble(root, content));
        refuse("is not a BPMN diagram", References.wrong(root));
        return root;
    }

    private static Part decision(String name, byte[] content) throws Unreadable {
        var root = new Part(name, XmlReader.read(content));
        refuse("is not a DMN decision", Standard.DMN.trouble(root, content));
        return root;
    }

    private static void refuse(String words, Optional<String> trouble) throws Unreadable {
        if (trouble.isPresent()) throw new Unreadable(words + trouble.get());
    }

    private static String mend(String name) {
        return name.endsWith(".bpmn") || name.endsWith(".dmn") || name.endsWith(".form")
                ? "Open it in Camunda Modeler, save it and publish it again."
                : "Leave it out.";
    }
}
