import { createHash, timingSafeEqual } from 'node:crypto'

import { clock } from '../clock.ts'
import { environment } from '../env.ts'
import { Refused } from '../errors.ts'
import { defineEndpoint } from '../http/endpoint.ts'
import { exposition } from './exposition.ts'
import { readingMetrics } from './readings.ts'
import { requestMetric } from './requests.ts'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

const bears = (headers: Headers, token: string): boolean =>
  timingSafeEqual(digest(headers.get('authorization') ?? ''), digest(`Bearer ${token}`))

/**
 * `GET /api/metrics`: for the machine that bears `METRICS_TOKEN`. For anybody else, and where no token was
 * set, nothing is there.
 */
export const metricsEndpoint = defineEndpoint({
  path: '/metrics',
  method: 'get',
  handler: async ({ req }) => {
    const { metricsToken } = environment()
    if (!metricsToken || !bears(req.headers, metricsToken)) throw new Refused('refus.introuvable')
    const readings = await readingMetrics(req.payload, clock.now())
    return new Response(exposition([...readings, requestMetric()]), {
      headers: {
        'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
        'Cache-Control': 'no-store',
      },
    })
  },
})
