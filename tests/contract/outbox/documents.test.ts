import { beforeAll, expect, it } from 'vitest'

import { handlers } from '#outbox/handlers.ts'
import { drainOutbox } from '#outbox/worker.ts'
import { plant } from '#seed/plant.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { buildDossierAnswers } from '#tests/builders/dossier-answers.ts'
import { later, MINUTE } from '#tests/builders/outbox.ts'
import { contract } from '#tests/setup/databases.ts'

contract('a document issued by two workers at once', (guichet) => {
  let association: candidature.Session
  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
    association = await candidature.signIn(guichet(), 'association@demo.test')
  })

  it('is stored once, whichever lost its lease', async () => {
    const { payload, clock } = guichet()
    const reference = await candidature.openDraft(guichet(), association)
    const where = { reference: { equals: reference } }
    const known = Object.keys(
      (await payload.find({ collection: 'dossiers', where })).docs[0]?.answers ?? {},
    )
    const asked = Object.entries(buildDossierAnswers()).filter(([key]) => !known.includes(key))
    await candidature.fillIn(guichet(), association, reference, Object.fromEntries(asked))
    await candidature.joinAll(guichet(), association, reference)
    expect((await candidature.file(guichet(), association, reference)).status).toBe(200)
    later(guichet(), 1000)
    const slow = Promise.withResolvers<void>()
    const began = Promise.withResolvers<void>()
    const document = handlers['document']!
    // The first worker stops before it renders, longer than its lease; the second does all of it.
    const first = drainOutbox(
      payload,
      {
        ...handlers,
        document: async (...given) => {
          began.resolve()
          await slow.promise
          return document(...given)
        },
      },
      clock,
    )
    await began.promise
    later(guichet(), MINUTE)
    const second = drainOutbox(payload, handlers, clock)
    slow.resolve()
    await Promise.all([first, second])
    later(guichet(), 5 * MINUTE)
    await drainOutbox(payload, handlers, clock)
    const issued = await payload.find({
      collection: 'documents',
      where: { origin: { equals: 'platform' } },
      sort: 'requestKey',
    })
    expect(issued.docs.map(({ requestKey }) => requestKey)).toEqual(['dossier.v1', 'receipt.v1'])
    const open = await payload.find({
      collection: 'outbox',
      where: { state: { not_equals: 'done' } },
    })
    expect(open.docs.map(({ key, lastError }) => [key, lastError])).toEqual([])
  })
})
