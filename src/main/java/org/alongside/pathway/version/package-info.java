/** Versions of pathways with the people on them, and moving people from one to another, which never happens by itself. */
@org.springframework.modulith.NamedInterface("version")
@org.jspecify.annotations.NullMarked
package org.alongside.pathway.version;
