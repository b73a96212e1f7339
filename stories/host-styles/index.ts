/** The style sheets of pages in which the widgets stand: of frameworks, and two of our own. */
export const HOST_STYLES = {
  Bootstrap: new URL('../../node_modules/bootstrap/dist/css/bootstrap.min.css', import.meta.url)
    .href,
  'Tailwind preflight': new URL('../../node_modules/tailwindcss/preflight.css', import.meta.url)
    .href,
  Pico: new URL('../../node_modules/@picocss/pico/css/pico.min.css', import.meta.url).href,
  'GOV.UK': new URL(
    '../../node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css',
    import.meta.url,
  ).href,
  Bulma: new URL('../../node_modules/bulma/css/bulma.min.css', import.meta.url).href,
  'WordPress-like': new URL('wordpress-like.css', import.meta.url).href,
  Hostile: new URL('hostile.css', import.meta.url).href,
} as const;
