/** What a web server says with every file of Middenveld: one list, for the page itself, for `npm start` and for who hosts it. */

/** What the page may do, as far as a page can say it of itself. React Aria sets styles on elements, so that style alone is open. */
const BELEID = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "connect-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
]

/** Between the quotes of the `meta` element in the page. */
export const PAGINABELEID = BELEID.join('; ')

/** As one file there is nothing beside the page, and only the script with this sum may run. */
export const eenbestandbeleid = (som: string): string =>
  [
    "default-src 'none'",
    `script-src 'sha256-${som}' blob:`,
    'img-src data: blob:',
    "style-src 'unsafe-inline'",
    'font-src data:',
    'connect-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

export const KOPPEN: Readonly<Record<string, string>> = {
  // Only a server can say who may frame the page.
  'Content-Security-Policy': `${PAGINABELEID}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
}
