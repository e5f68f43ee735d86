package org.alongside.pathway.version;

/** How far a move has come. */
public record Progress(int waiting, int moved, int stayed) {

    public boolean isDone() {
        return waiting == 0;
    }

    public int all() {
        return waiting + moved + stayed;
    }
}
