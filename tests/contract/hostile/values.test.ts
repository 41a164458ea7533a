import { beforeAll, expect, it } from 'vitest'

import type { Answers } from '#forms/answers.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { buildDossierAnswers } from '#tests/builders/dossier-answers.ts'
import { refused } from '#tests/builders/hostile.ts'
import { plantDraft } from '#tests/builders/planted-draft.ts'
import { contract } from '#tests/setup/databases.ts'

/** What is stored at the path of an operation. */
const storedAt = (answers: Answers, path: string): unknown => {
  const [key, row, column] = path.split('/')
  const steps = row === undefined ? [key] : [key, row, 'cells', column]
  return steps.reduce<unknown>(
    (node, step = '') => (node as Record<string, unknown> | undefined)?.[step],
    answers,
  )
}

contract('values that are wrong (issue §8)', (guichet) => {
  let association: candidature.Session
  let reference: string
  beforeAll(async () => {
    ;({ association, reference } = await plantDraft(guichet()))
    await candidature.fillIn(guichet(), association, reference, await unanswered())
    await candidature.joinAll(guichet(), association, reference)
  })

  const stored = async (): Promise<Answers> => {
    const where = { reference: { equals: reference } }
    const { docs } = await guichet().payload.find({ collection: 'dossiers', where, depth: 0 })
    return docs[0]?.answers as Answers
  }
  /** A draft is opened with what is known of its structure. */
  const unanswered = async (): Promise<Answers> => {
    const known = Object.keys(await stored())
    const asked = Object.entries(buildDossierAnswers()).filter(([key]) => !known.includes(key))
    return Object.fromEntries(asked)
  }
  const type = async (path: string, value: unknown) => {
    const typed = candidature.operation(path, value, storedAt(await stored(), path) ?? null)
    const saved = await candidature.save(guichet(), association, reference, [typed])
    return { result: saved.results[0], derived: saved.derived }
  }
  const file = () => candidature.file(guichet(), association, reference)

  it.each([
    ['a SIRET with a wrong key', 'siret', '000 900 019 00018', /clé|SIRET/],
    [
      'an IBAN of another country',
      'compte_bancaire',
      { iban: 'DE89370400440532013000', bic: 'COBADEFF' },
      /IBAN/,
    ],
    ['an e-mail without its domain', 'representant_courriel', 'presidence@', /adresse/],
    ['an amount that is none', 'postes/row1/cout', 'beaucoup', /nombre|montant/],
  ])('keeps %s as it was typed, says why, and does not file', async (_, path, value, reason) => {
    const before = await stored()
    const [key = ''] = path.split('/')
    const { result, derived } = await type(path, value)
    if (result?.outcome !== 'saved') throw new Error(JSON.stringify(result))
    expect(result.refusal?.sentence).toMatch(reason)
    expect(result.refusal?.remedy).toMatch(/\S/)
    expect(JSON.stringify(await stored())).toContain('"typed"')
    const blocking = derived.issues.filter(
      ({ severity, path: at }) => severity === 'blocking' && at.startsWith(key),
    )
    expect(blocking.map(({ answered }) => answered)).toEqual([true])
    await refused(guichet(), file, { status: 422, code: 'refus.incomplet' })
    await type(path, storedAt(before, path))
    expect(await stored()).toEqual(before)
  })

  it('says the gap of a budget that does not balance, and does not file it', async () => {
    const { derived } = await type('budget_projet/charges-645/amount', '12 004,29 €')
    const verdict = derived.verdicts.find(
      ({ rule, severity }) => rule === 'balance' && severity === 'blocking',
    )
    expect(verdict?.subject).toBe('budget/project')
    expect(verdict?.message.replaceAll(/\s/g, ' ')).toMatch(/dépassent les charges de 100,00 €/)
    expect(verdict?.compared.map(({ amount }) => amount.replaceAll(/\s/g, ' '))).toEqual([
      '42 004,29 €',
      '42 104,29 €',
    ])
    expect(derived.issues.filter(({ severity }) => severity === 'blocking')).toEqual([])
    await refused(guichet(), file, { status: 422, code: 'refus.regle_bloquante' })
    await type('budget_projet/charges-645/amount', '12 104,29 €')
  })

  it('files the same dossier once it is right', async () => {
    const filed = await file()
    expect([filed.status, await filed.text()]).toEqual([200, expect.stringContaining('submitted')])
  })
})
