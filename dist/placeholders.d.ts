/**
 * Puts an element into each `<div data-occupation-widget="day-timeline" data-src="…">`, once: the
 * form that editors and sanitisers of content systems let through. Every other `data-*` becomes an
 * attribute, and what was in the div is the element's fallback. The document itself is watched; a
 * shadow root has to be named.
 */
export declare function upgradePlaceholders(root: ParentNode): void;
/** Upgrades what is in the document, and what comes later. */
export declare function watchPlaceholders(): void;
