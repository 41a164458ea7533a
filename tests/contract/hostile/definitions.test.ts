import { beforeAll, expect, it } from 'vitest'

import { aap2025 } from '#seed/aap-2025/index.ts'
import { plant } from '#seed/plant.ts'
import * as candidature from '#tests/builders/candidature.ts'
import { everything, refusalIn } from '#tests/builders/hostile.ts'
import { contract } from '#tests/setup/databases.ts'

const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`

contract('an edition whose form is wrong (issue §8)', (guichet) => {
  let dgefp: candidature.Session
  beforeAll(async () => {
    const { payload, clock } = guichet()
    await plant(payload, { demo: true, now: clock.now() })
    dgefp = await candidature.signIn(guichet(), 'dgefp@demo.test')
  })

  const write = async (form: unknown) => {
    const where = { slug: { equals: aap2025.slug } }
    const { docs } = await guichet().payload.find({ collection: 'calls', where, depth: 0 })
    return guichet().ask(`/api/calls/${docs[0]?.id}`, {
      method: 'PATCH',
      as: dgefp,
      body: { form },
    })
  }
  const changed = (change: (fields: Record<string, unknown>[]) => void): unknown => {
    const form = JSON.parse(JSON.stringify(aap2025.form)) as {
      pages: { sections: { fields: Record<string, unknown>[] }[] }[]
    }
    change(form.pages[0]?.sections[0]?.fields ?? [])
    return form
  }
  const computed = (key: string, expression: string) => ({
    key,
    kind: 'computed',
    as: 'amount',
    label: key,
    expression,
  })

  it.each<[string, unknown, RegExp]>([
    [
      'values that are computed from each other',
      changed((fields) =>
        fields.push(
          computed('un', 'valeur(deux, euros(0))'),
          computed('deux', 'valeur(un, euros(0))'),
        ),
      ),
      /pages\[0\]\.sections\[0\]\.fields\[\d+\]\.expression.*sans fin/,
    ],
    [
      'a question under a condition on itself',
      changed((fields) => Object.assign(fields[0] ?? {}, { visibleIf: String(fields[0]?.key) })),
      /pages\[0\]/,
    ],
    ['two questions of one key', changed((fields) => fields.push({ ...fields[0] })), /pages\[0\]/],
    ['no form', { pages: 'x' }, /form/],
    ['a text', 'rien', /./],
    ['a form without end', JSON.parse(nested(500)), /./],
  ])('%s: each error with its place, and nothing is saved', async (_, form, said) => {
    const before = await everything(guichet())
    const answer = await write(form)
    expect(answer.status).toBe(400)
    const refusal = await refusalIn(answer)
    expect(refusal.code).toBe('refus.corps')
    expect(JSON.stringify(refusal.fields)).toMatch(said)
    expect(await everything(guichet())).toEqual(before)
  })
})
