/** What each page may load and run. Reasons of each exception: docs/security.md. */

const common = (nonce: string, development: boolean): string[] => [
  "default-src 'none'",
  `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "object-src 'none'",
]

/** The policy of a page; the admin's library writes style attributes, ours does not. */
export const contentSecurityPolicy = (
  nonce: string,
  page: { admin: boolean; development: boolean },
): string =>
  [
    ...common(nonce, page.development),
    page.admin || page.development ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
  ].join('; ')

/** Of what stands in a folder, and of the page that says that nothing stands there: no script at all. */
export const STATIC_POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"

/** Sent with every answer. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}
