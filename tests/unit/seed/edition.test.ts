import { describe, expect, it } from 'vitest'

import { placeholdersOf } from '#documents/wording.ts'
import type { Edition } from '#editions/edition.ts'
import { callDataOf, editionOf } from '#editions/from-call.ts'
import { type EditionPart, validateEditionPart } from '#editions/schemas.ts'
import { seal } from '#editions/seal.ts'
import { compile } from '#forms/compile/compile.ts'
import { compileExpression } from '#forms/expressions/compile.ts'
import { assess } from '#funding/assess.ts'
import { ruleCodes } from '#funding/rule-codes.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'
import { departments, regions } from '#territories/areas.ts'
import { buildPost, euros } from '#tests/builders/funding.ts'

import { fieldsOf } from './requirements/places-of-edition.ts'

const kindOf = (key: string | undefined) =>
  fieldsOf(aap2025).find((field) => field.key === key)?.kind

const stored = (edition: Edition) => editionOf(callDataOf(edition) as never)

describe('the AAP 2025 as an edition', () => {
  it.each([
    'regionalNotes',
    'annexes',
    'funding',
    'form',
    'projection',
    'eligibility',
    'criteria',
    'opinionQuestions',
    'indicators',
    'texts',
  ] satisfies EditionPart[])('would be accepted by the admin: %s', (part) => {
    const data = callDataOf(aap2025) as Record<string, unknown>
    expect(validateEditionPart(part, data[part], data)).toEqual([])
  })

  it('comes back the same from what the admin stores, and is sealed the same', () => {
    expect(stored(aap2025)).toEqual(aap2025)
    expect(seal(stored(aap2025)).sha256).toBe(seal(aap2025).sha256)
  })

  it('names its sections once, and its annexes are made of them', () => {
    const keys = aap2025.sections.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(
      aap2025.annexes.flatMap(({ sections = [] }) => sections).filter((key) => !keys.includes(key)),
    ).toEqual([])
    expect(aap2025.annexes[0]).toMatchObject({ kind: 'uploaded' })
  })

  it('calls each note that it gives, once and in order', () => {
    const text = JSON.stringify(aap2025.sections)
    const called = [...text.matchAll(/"href":"#note-(\d+)"/g)].map((match) => Number(match[1]))
    const given = aap2025.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'note' ? [block.number] : [])),
    )
    expect(given).toEqual([1, 2, 3, 4, 5])
    expect(called).toEqual(given)
  })

  it('projects answers that the form asks, each of the kind that lists need', () => {
    const { posts, projectTitle, territories, newStructure, blankZone, otherPostsFunding } =
      aap2025.projection
    const keys = [posts, projectTitle, territories, newStructure, blankZone]
    expect(keys.map(kindOf)).toEqual(['posts', 'text', 'territories', 'yesNo', 'yesNo'])
    expect(kindOf(otherPostsFunding?.previous)).toBe('amount')
    expect(kindOf(otherPostsFunding?.current)).toBe('amount')
    expect(kindOf(otherPostsFunding?.justification)).toBe('longText')
  })

  it('weighs its criteria on a hundred, each scored from nothing up (R029–R040)', () => {
    expect(aap2025.criteria).toHaveLength(12)
    expect(aap2025.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
    for (const { anchors } of aap2025.criteria)
      expect(anchors.map(({ score }) => score)).toEqual([0, 1, 2, 3])
  })

  it('asks six eligibility questions; each can end well, each answer is explained', () => {
    expect(aap2025.eligibility).toHaveLength(6)
    for (const { answers } of aap2025.eligibility) {
      expect(answers.map(({ verdict }) => verdict)).toContain('eligible')
      expect(answers.every(({ explanation, source }) => explanation && source)).toBe(true)
    }
  })

  it('has a service for each région and département, none twice (R072, R144)', () => {
    const { contacts } = aap2025
    const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code).toSorted()
    expect(contacts.map(({ region }) => region).toSorted()).toEqual(codes(regions()))
    expect(contacts.flatMap((contact) => contact.departments).toSorted()).toEqual(
      codes(departments()),
    )
    expect(contacts.filter(({ email }) => !email.endsWith('.example'))).toEqual([])
  })

  it('asks conditional questions of opinions on answers that exist', () => {
    const compilation = compile(aap2025.form, aap2025.documents)
    const conditions = aap2025.opinionQuestions.flatMap(({ requiredIf }) => requiredIf ?? [])
    expect(conditions).not.toHaveLength(0)
    if (!compilation.ok) throw new Error('the form does not compile')
    const { environment } = compilation.form
    const refused = conditions.filter(
      (source) => !compileExpression(source, environment, 'condition').ok,
    )
    expect(refused).toEqual([])
  })

  it('asks every question of an opinion of one of the three audiences (R069–R081)', () => {
    const audiences = aap2025.opinionQuestions.map(({ audience }) => audience)
    expect(new Set(audiences)).toEqual(new Set(['county', 'coordinator', 'national']))
  })

  it('writes its texts with facts that documents know (L01–L06, L11)', () => {
    const known = ['reference', 'structure', 'siret', 'call', 'receivedAt', 'service', 'email']
    const facts = [
      ...known,
      'phone',
      'address',
      'lateSignatureUntil',
      'implicitRejectionOn',
      'signatory',
    ]
    const expected = Object.values(aap2025.texts).flatMap(placeholdersOf)
    expect(expected.filter((name) => !facts.includes(name))).toEqual([])
    expect(expected).toEqual(expect.arrayContaining(['receivedAt', 'implicitRejectionOn']))
  })
})

describe('the funding parameters of the AAP 2025', () => {
  const { funding } = aap2025

  it('cites an article for each rule', () => {
    expect(Object.keys(funding.articles).toSorted()).toEqual([...ruleCodes].toSorted())
  })

  it('knows its own funder types among those of the budgets (R051, R053, R054)', () => {
    const types = fieldsOf(aap2025).flatMap((field) =>
      field.kind === 'budget' ? field.funderTypes.map(({ key }) => key) : [],
    )
    const used = [
      funding.callFunderType,
      ...funding.stateFunderTypes,
      ...funding.europeanFunderTypes,
    ]
    expect(used.filter((type) => !types.includes(type))).toEqual([])
  })

  it.each([
    ['X01', false, { cost: euros('42 104,29') }, '29 473,00'],
    ['X03', false, { cost: euros('38 000') }, '26 600,00'],
    ['X04', false, { cost: euros('52 000') }, '29 473,00'],
    ['X06', false, { cost: euros('24 000'), etp: 50 }, '14 736,50'],
    ['X13', true, { cost: euros('40 000'), otherState: euros('6 000') }, '26 000,00'],
  ])('gives the maximum of %s', (_, applicantIsPublicBody, post, maximum) => {
    const { posts } = assess(
      {
        applicantIsPublicBody,
        region: '84',
        posts: [buildPost(post)],
        structureBudget: [],
        projectBudget: [],
      },
      funding,
    )
    expect(posts[0]?.maximum).toBe(euros(maximum))
  })
})
