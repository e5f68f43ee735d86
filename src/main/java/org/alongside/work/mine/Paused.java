package org.alongside.work.mine;

import java.util.List;
import org.alongside.pathway.version.Halt;
import org.alongside.pathway.version.Halts;
import org.alongside.pathway.version.Versions;
import org.springframework.stereotype.Component;

/** Which pathways stand still for now, as My work says on top. */
@Component
class Paused {

    private final Halts halts;
    private final Versions versions;

    Paused(Halts halts, Versions versions) {
        this.halts = halts;
        this.versions = versions;
    }

    /** A pathway and its manager's notice. */
    record Notice(String pathway, String words, String by) {}

    List<Notice> now() {
        return halts.all().stream()
                .filter(halt -> halt.kind() == Halt.Kind.PAUSED)
                .map(halt -> new Notice(versions.nameOf(halt.pathway()), halt.because(), halt.by()))
                .toList();
    }
}
