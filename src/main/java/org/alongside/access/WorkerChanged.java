package org.alongside.access;

/** A worker was added, or their name, teams, roles or leave to sign in changed. */
public record WorkerChanged(String worker) {}
