/** Whole dossiers, ready to be changed or filed, written straight into the database. */
import { randomUUID } from 'node:crypto'

import { sha256 } from '#editions/seal.ts'
import { relationId } from '#filing/dossier.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { plant } from '#seed/plant.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { buildDossierAnswers } from '#tests/builders/dossier-answers.ts'
import type { Guichet } from '#tests/setup/guichet.ts'
import { dossierWorkflow } from '#workflows/dossier/table.ts'
import { begin } from '#workflows/fire/begin.ts'

import type { Document, Dossier } from '../../src/payload-types.ts'

export type Model = {
  guichet: Guichet
  session: candidature.Session
  dossier: Dossier
  documents: Document[]
}

/** One dossier filled in over REST, its documents joined: what the others are copies of. */
export const modelDossier = async (guichet: Guichet): Promise<Model> => {
  const { payload, clock } = guichet
  await plant(payload, { demo: true, now: clock.now() })
  const session = await candidature.signIn(guichet, 'association@demo.test')
  const reference = await candidature.openDraft(guichet, session)
  await candidature.fillIn(guichet, session, reference, buildDossierAnswers())
  await candidature.joinAll(guichet, session, reference)
  const where = { reference: { equals: reference } }
  const { docs } = await payload.find({ collection: 'dossiers', where, depth: 0 })
  const dossier = docs[0]
  if (!dossier) throw new Error('the dossier was not opened')
  const { docs: documents } = await payload.find({ collection: 'documents', depth: 0 })
  return { guichet, session, dossier, documents }
}

export type Copy = { id: string; reference: string }

/** Columns of a dossier without what the database gives. */
export const columnsOf = ({
  id: _id,
  createdAt: _made,
  updatedAt: _changed,
  ...columns
}: Dossier) => columns

const copyOne = (model: Model, rank: number): Promise<Copy> => {
  const { guichet, session, dossier, documents } = model
  const reference = `COPY-${rank}-${randomUUID().slice(0, 8)}`
  return inTransaction(guichet.payload, null, async (req) => {
    const id = await begin(
      req,
      { workflow: dossierWorkflow, collection: 'dossiers' },
      {
        data: { ...columnsOf(dossier), reference },
        belonging: {
          structure: relationId(dossier.structure),
          region: dossier.region,
          filed: false,
        },
        rules: null,
        actor: session.user as never,
        roles: ['applicant.representative'],
        now: guichet.clock.now(),
      },
    )
    for (const { id: _id, ...document } of documents)
      await req.payload.db.create({
        collection: 'documents',
        data: {
          ...document,
          dossier: id,
          filename: `${randomUUID()}.pdf`,
          sha256: sha256(new TextEncoder().encode(reference)),
        },
        req,
      })
    return { id, reference }
  })
}

export const copies = async (model: Model, count: number): Promise<Copy[]> => {
  const made: Copy[] = []
  for (let rank = 0; rank < count; rank += 1) made.push(await copyOne(model, rank))
  return made
}
