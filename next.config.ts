import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

import { SECURITY_HEADERS, STATIC_POLICY } from './src/platform/http/security-headers.ts'

const config: NextConfig = {
  poweredByHeader: false,
  // Types are checked once, by `npm run types`; a build need not wait for those of the tests.
  typescript: { ignoreBuildErrors: true },
  // Next would otherwise look for a root among the folders above.
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
  // Beyond it Next cuts a body and says nothing: it must let the largest file pass, and a larger one be
  // refused by the endpoint that knows its limit.
  experimental: { proxyClientMaxBodySize: '26mb' },
  serverExternalPackages: ['@react-pdf/renderer', 'libphonenumber-js'],
}

const made = withPayload(config, { devBundleServerPackages: false })
const payloadHeaders = made.headers

/** Left by `src/proxy.ts`, which would be asked for each file of a page. */
const STATIC = [
  '/_next/:path*',
  '/fonts/:path*',
  '/icons/:path*',
  '/dsfr/:path*',
  '/favicon:name(.*)',
]

const staticHeaders = Object.entries({
  ...SECURITY_HEADERS,
  'Content-Security-Policy': STATIC_POLICY,
}).map(([key, value]) => ({ key, value }))

/** Payload asks each first visit to be sent twice (`Critical-CH`) to theme its admin: only there, then. */
const headers: NextConfig['headers'] = async () => [
  ...((await payloadHeaders?.()) ?? []).map((rule) =>
    rule.source === '/:path*' ? { ...rule, source: '/admin/:path*' } : rule,
  ),
  ...STATIC.map((source) => ({ source, headers: staticHeaders })),
]

export default { ...made, headers }
