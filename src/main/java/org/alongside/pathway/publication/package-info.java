/** Publishing pathways: drafts, what a new version changes and for whom, and who published what, when and why. */
@org.springframework.modulith.NamedInterface("publication")
@org.jspecify.annotations.NullMarked
package org.alongside.pathway.publication;
