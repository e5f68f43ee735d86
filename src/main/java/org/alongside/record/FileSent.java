package org.alongside.record;

import org.springframework.core.io.InputStreamSource;

/**
 * A file as a browser sent it.
 *
 * @param bytes may be read more than once
 */
public record FileSent(String name, InputStreamSource bytes) {}
