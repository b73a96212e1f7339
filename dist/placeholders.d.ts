/**
 * Puts an element into each `<div data-occupation-widget="day-timeline" data-src="…">`, once: the
 * form that editors and sanitisers of content systems let through. A `data-*` of an attribute that
 * the element knows becomes that, and what was in the div is the element's fallback. The document
 * itself is watched; a shadow root has to be named.
 */
export declare function upgradePlaceholders(root: ParentNode): void;
/** Upgrades what is in the document, and what comes later. */
export declare function watchPlaceholders(): void;
