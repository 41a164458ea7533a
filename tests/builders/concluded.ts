/** Plays what follows a session until something of every kind stands: letters, an appeal, a convention. */
import { onePagePdf } from '#seed/demo-dossiers/pdf.ts'
import { holding, INSTRUCTOR, MANAGER, STRUCTURE } from '#tests/builders/committees.ts'
import { sequenceOf } from '#tests/builders/decided-dossiers.ts'
import { consulting } from '#tests/builders/opinions.ts'
import type { Guichet } from '#tests/setup/guichet.ts'

import type { Convention } from '../../src/payload-types.ts'

const WORDS = { reasons: 'Le besoin est couvert.', quality: 'Responsable régional' }

/** What the desk writes of a convention: who signs it, and from when it takes effect. */
export const PARTIES = {
  structureName: 'Compte de la présidente',
  structureQuality: 'présidente',
  stateName: 'Compte du responsable',
  stateQuality: 'responsable régional',
  effectOn: '2025-09-01',
}

export const concluding = (guichet: () => Guichet) => {
  const { as, act, itemsOf, onItem, opened, reviewed } = holding(guichet)
  const { call } = consulting(guichet)

  const asked = async (...asking: Parameters<typeof call>): Promise<Record<string, unknown>> => {
    const told = await call(...asking)
    if (told.error) throw new Error(`${asking[1]}: ${told.error.code}`)
    return told
  }
  /** Tells the structure what a session decided. */
  const notify = async (reference: string): Promise<void> => {
    const letter = `/api/decisions/letter/${reference}`
    await asked(INSTRUCTOR, letter, WORDS)
    const sequence = await sequenceOf(guichet(), reference)
    await asked(MANAGER, `${letter}/notify`, { sequence })
  }
  const acceptAmount = async (reference: string): Promise<void> => {
    const sequence = await sequenceOf(guichet(), reference)
    await asked(STRUCTURE, `/api/dossiers/${reference}/act`, { event: 'acceptAmount', sequence })
  }
  const conventionOf = async (name: string): Promise<Convention> => {
    const where = { reference: { equals: name } }
    const row = await guichet().payload.db.findOne<Convention>({ collection: 'conventions', where })
    if (!row) throw new Error(`no convention ${name}`)
    return row
  }
  const onConvention = async (who: string, name: string, path: string, body: object) => {
    const { sequence } = await conventionOf(name)
    return asked(who, `/api/conventions/${name}/${path}`, { sequence, ...body })
  }
  const sign = async (who: string, name: string, party: string): Promise<void> => {
    const answer = await guichet().ask(
      `/api/conventions/${name}/signatures/${party}?name=copie.pdf`,
      { method: 'POST', as: await as(who), body: onePagePdf([name, party]) },
    )
    if (!answer.ok) throw new Error(await answer.text())
  }
  const send = async (name: string, content: object = {}): Promise<void> => {
    await onConvention(INSTRUCTOR, name, 'content', { ...PARTIES, ...content })
    await onConvention(INSTRUCTOR, name, 'act', { event: 'check' })
    await onConvention(MANAGER, name, 'send', {})
  }
  return {
    asked,
    conventionOf,
    /** Writes it, checks it, sends it to be signed. */
    send,
    /** The same, then both sign. */
    conclude: async (name: string, content: object = {}): Promise<void> => {
      await send(name, content)
      await sign(STRUCTURE, name, 'structure')
      await sign(MANAGER, name, 'state')
    },
    notify,
    acceptAmount,
    /** A session that granted the first dossier, refused the second, and closed. */
    decided: async (): Promise<{ granted: string; refused: string }> => {
      const references = await reviewed(2)
      const id = await opened(references)
      const [first, second] = await itemsOf(id)
      if (!first || !second) throw new Error('no items')
      await onItem(first, 'grant')
      await onItem(second, 'refuse', { reason: 'Besoin couvert.' })
      const { code } = await act(id, 'close')
      if (code) throw new Error(`close: ${code}`)
      return { granted: first.reference, refused: second.reference }
    },
    /** @returns its id */
    lodgeAppeal: async (reference: string): Promise<string> => {
      const grounds = 'La zone n’est pas couverte.'
      const told = await asked(STRUCTURE, `/api/appeals/of/${reference}`, { grounds })
      return String(told['id'])
    },
    /** @returns its reference */
    beginConvention: async (reference: string): Promise<string> => {
      const told = await asked(INSTRUCTOR, `/api/conventions/of/${reference}`, {})
      return String(told['reference'])
    },
  }
}
