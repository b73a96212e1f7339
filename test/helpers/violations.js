// For pages under test: the first script of a page, which keeps what its security policy reports and
// what goes wrong.
window.violations = [];
window.errors = [];
window.said = [];
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
  window.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
);
addEventListener('error', ({ message }) => window.errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => window.errors.push(String(reason)));
console.warn = (...words) => window.said.push(String(words[0]));
