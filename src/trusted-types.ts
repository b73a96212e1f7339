import { warnOnce } from './warn-once.js';

/** A part of the window that TypeScript does not know. */
interface TrustedTypesWindow {
  readonly trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
}

interface Policy {
  createHTML(html: string): string;
}

let policy: Policy | undefined;

/**
 * What the bundle puts in the place of Lit's own policy, which Lit would make at import: there a page
 * whose list lacks it, or has it already, would lose the whole bundle.
 */
export const templatePolicy: Policy = {
  createHTML: (html) => policy?.createHTML(html) ?? html,
};

/**
 * Makes Lit's policy where the page knows Trusted Types. Where its list does not allow that and
 * strings are not allowed either, the page's author is told what to add.
 * @returns whether templates may be made
 */
export function mayMakeTemplates(): boolean {
  try {
    policy = (globalThis as TrustedTypesWindow).trustedTypes?.createPolicy('lit-html', {
      createHTML: (html) => html,
    });
    return true;
  } catch {
    try {
      document.createElement('template').innerHTML = '<p></p>';
      return true;
    } catch {
      warnOnce(
        'occupation-widgets: this page’s Content-Security-Policy does not let them make templates, so what you put inside is shown instead. Add lit-html to its trusted-types directive.',
      );
      return false;
    }
  }
}
