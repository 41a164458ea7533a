import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { describe, expect, it } from 'vitest'

import { exposition } from '#platform/metrics/exposition.ts'
import { kindOf, recordRequests, requestMetric } from '#platform/metrics/requests.ts'

describe('the text that Prometheus reads', () => {
  it('gives each metric its help, its type and its samples, and escapes what it holds', () => {
    const text = exposition([
      {
        name: 'guichet_rows',
        help: 'Rows\nby state.',
        type: 'gauge',
        samples: [{ labels: { state: 'a "b" \\ c\nd' }, value: 3 }, { value: 0.5 }],
      },
      { name: 'guichet_silent', help: 'Nothing.', type: 'gauge', samples: [] },
    ])
    expect(text).toBe(
      [
        '# HELP guichet_rows Rows\\nby state.',
        '# TYPE guichet_rows gauge',
        'guichet_rows{state="a \\"b\\" \\\\ c\\nd"} 3',
        'guichet_rows 0.5',
        '',
      ].join('\n'),
    )
  })
})

describe('what a request is for', () => {
  it.each([
    ['/', 'page'],
    ['/appels-a-projets/aap', 'page'],
    ['/administration', 'page'],
    ['/admin/collections/calls', 'admin'],
    ['/_next/static/a.js', 'asset'],
    ['/api/dossiers/CSI-2025-84-00001/answers', 'save'],
    ['/api/dossiers/CSI-2025-84-00001/documents', 'upload'],
    ['/api/dossiers/CSI-2025-84-00001/file', 'filing'],
    ['/api/documents/file/a.pdf', 'download'],
    ['/api/health', 'probe'],
    ['/api/users/login', 'api'],
  ])('%s is %s', (path, kind) => expect(kindOf(path)).toBe(kind))
})

describe('requests of a server', () => {
  it('are counted by kind, method and status, whatever addresses strangers invent', async () => {
    recordRequests()
    const server = createServer((request, response) => {
      response.statusCode = request.url === '/api/users/login' ? 401 : 200
      response.end('ok')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    for (let rank = 0; rank < 50; rank += 1)
      await (await fetch(`${url}/inventee-${rank}?a=1`)).text()
    await (await fetch(`${url}/api/users/login`, { method: 'POST' })).text()
    await new Promise((resolve) => server.close(resolve))

    const text = exposition([requestMetric()])
    const name = 'guichet_http_request_duration_seconds'
    expect(text).toContain(`${name}_count{kind="page",method="GET",status="2xx"} 50\n`)
    expect(text).toContain(`${name}_count{kind="api",method="POST",status="4xx"} 1\n`)
    expect(text).toContain(`${name}_bucket{kind="page",method="GET",status="2xx",le="+Inf"} 50\n`)
    expect(text.match(/_count\{/g)).toHaveLength(2)
    const within = [...text.matchAll(/kind="page".*le="[\d.]+"\} (\d+)/g)].map(([, count]) =>
      Number(count),
    )
    expect(within).toHaveLength(9)
    expect(within.toSorted((a, b) => a - b)).toEqual(within)
  })
})
