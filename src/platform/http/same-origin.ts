/**
 * Whether a request that changes something comes from our own pages: `Sec-Fetch-Site` where the browser
 * sends it, else `Origin`. A request with neither is refused (docs/security.md).
 */
export const isSameOrigin = (headers: Headers, serverUrl: string): boolean => {
  const site = headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = headers.get('origin')
  return origin !== null && origin === new URL(serverUrl).origin
}
