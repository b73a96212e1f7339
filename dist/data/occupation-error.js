/** Why a document could not be shown: where, what was expected, what was found. */
export class OccupationError extends Error {
    constructor(
    /** The kind of failure. */
    kind, 
    /** What was expected and found; the address is put before it. */
    message, 
    /** The address of the document, where it has one. */
    url, 
    /** For `shape`: everything that does not fit, up to a hundred. */
    issues = []) {
        super(url ? `${url}: ${message}` : message);
        this.kind = kind;
        this.url = url;
        this.issues = issues;
        this.name = 'OccupationError';
    }
}
