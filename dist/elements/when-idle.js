/** Runs what no visitor waits for, when the page has nothing else to do. Safari has no idle callbacks. */
export function whenIdle(run) {
    (globalThis.requestIdleCallback ?? requestAnimationFrame)(run);
}
