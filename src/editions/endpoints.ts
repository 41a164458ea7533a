import type { Endpoint } from 'payload'

import { jsonSchema } from '#forms/faces/json-schema.ts'
import { clock } from '#platform/clock.ts'
import { Refused } from '#platform/errors.ts'
import { defineEndpoint } from '#platform/http/endpoint.ts'

import { DATASETS, datasetCsv, datasetJson } from './open-data/datasets.ts'
import { publishedEdition, publishedEditions } from './published.ts'
import { readRevision } from './revisions.ts'

const FACES = {
  csv: { write: datasetCsv, type: 'text/csv; charset=utf-8' },
  json: { write: datasetJson, type: 'application/json; charset=utf-8' },
} as const

/** Anyone may read these data, from any page; they follow a publication within minutes. */
const OPEN = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=300' } as const

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
        ...OPEN,
      },
    })
  },
})

/** `GET /api/donnees/formulaires/:slug`: the JSON Schema of what is filed under an edition in force. */
const formSchema = defineEndpoint({
  path: '/donnees/formulaires/:slug',
  method: 'get',
  handler: async ({ req, params }) => {
    const found = await publishedEdition(req.payload, params.slug ?? '', clock.now())
    if (!found) throw new Refused('refus.introuvable')
    const { form } = await readRevision(req.payload, found.revision.id)
    const schema = { ...jsonSchema(form), title: found.edition.title }
    return new Response(JSON.stringify(schema, null, 2), {
      headers: { 'Content-Type': 'application/schema+json; charset=utf-8', ...OPEN },
    })
  },
})

export const publicEndpoints: Endpoint[] = [openData, formSchema]
