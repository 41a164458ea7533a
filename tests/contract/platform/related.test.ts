import { expect, it } from 'vitest'

import { plantDraft } from '#tests/builders/planted-draft.ts'
import { contract } from '#tests/setup/databases.ts'

contract('documents with several relationships', (guichet) => {
  it('are created each time: their checks do not overtake the opening of the transaction', async () => {
    const { payload } = guichet()
    await plantDraft(guichet())
    const { docs } = await payload.find({ collection: 'dossiers', depth: 0 })
    const { id: _id, ...columns } = docs[0]!
    const refused: string[] = []
    for (let rank = 0; rank < 25; rank += 1)
      await payload
        .create({ collection: 'dossiers', data: { ...columns, reference: `RELATED-${rank}` } })
        .catch((error: unknown) => refused.push(String(error)))
    expect(refused).toEqual([])
  })
})
