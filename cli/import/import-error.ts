/** What a person can mend: one line that says where, what was expected, what was found, what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
