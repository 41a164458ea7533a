import type { Endpoint } from 'payload'

import { clock } from '#platform/clock.ts'
import { Refused } from '#platform/errors.ts'
import { defineEndpoint } from '#platform/http/endpoint.ts'

import { DATASETS, datasetCsv, datasetJson } from './open-data/datasets.ts'
import { publishedEditions } from './published.ts'

const FACES = {
  csv: { write: datasetCsv, type: 'text/csv; charset=utf-8' },
  json: { write: datasetJson, type: 'application/json; charset=utf-8' },
} as const

const asked = (file: string) => {
  const [name, extension] = file.split('.')
  const key = DATASETS.find((candidate) => candidate === name)
  const face = extension === 'csv' || extension === 'json' ? FACES[extension] : undefined
  if (!key || !face || file !== `${name}.${extension}`) throw new Refused('refus.introuvable')
  return { key, face }
}

/** `GET /api/donnees/calendriers.csv`, `contacts.json`…: open data of the published editions. */
const openData = defineEndpoint({
  path: '/donnees/:file',
  method: 'get',
  handler: async ({ req, params }) => {
    const { key, face } = asked(params.file ?? '')
    const editions = await publishedEditions(req.payload, clock.now())
    return new Response(face.write(key, editions), {
      headers: {
        'Content-Type': face.type,
        'Content-Disposition': `attachment; filename="${params.file}"`,
        // Anyone may read these data, from any page; they follow a publication within minutes.
        'Access-Control-Allow-Origin': '*',
        'Cache-Control': 'public, max-age=300',
      },
    })
  },
})

export const publicEndpoints: Endpoint[] = [openData]
