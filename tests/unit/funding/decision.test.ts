import { describe, expect, it } from 'vitest'

import { conventionDuty } from '#funding/convention.ts'
import { fitsEnvelope, sizeEnvelope } from '#funding/envelope.ts'
import { settle, type SettledPost } from '#funding/settle.ts'
import { buildParameters, euros } from '#tests/builders/funding.ts'

const parameters = buildParameters()

describe('what is due at the final report', () => {
  const settled = (changes: Partial<SettledPost>): ReturnType<typeof settle> => {
    const paid = euros('29 473')
    const post = { id: 'post', etp: 100, cost: euros('42 104,29'), months: 12, otherState: 0 }
    return settle({ ...post, granted: paid, paid, ...changes }, false, parameters)
  }

  it('X27 a vacancy makes 7 423 € undue', () => {
    const settlement = settled({ months: 9, cost: euros('31 500') })
    expect(settlement).toMatchObject({
      due: euros('22 050'),
      undue: euros('7 423'),
      recoverable: euros('7 423'),
      outstanding: 0,
    })
    expect(settlement.verdict.message).toContain('7\u202f423,00\u202f€ sont indus')
    expect(settlement.verdict.article).toBe('article of settlement')
  })

  it('X27 the convention may leave a part of it to the structure', () => {
    const settlement = settled({ months: 9, cost: euros('31 500'), keepable: euros('1 000') })
    expect(settlement).toMatchObject({ kept: euros('1 000'), recoverable: euros('6 423') })
    const whole = settled({ months: 9, cost: euros('31 500'), keepable: euros('9 000') })
    expect(whole).toMatchObject({ kept: euros('7 423'), recoverable: 0 })
    expect(whole.verdict.severity).toBe('ok')
  })

  it('X27 says what was compared, and what is left or given back', () => {
    const kept = settled({ months: 9, cost: euros('31 500'), keepable: euros('1 000') })
    expect(kept.verdict).toMatchObject({
      severity: 'warning',
      subject: { kind: 'post', id: 'post' },
      compared: [{ amount: euros('29 473') }, { amount: euros('22 050') }],
    })
    expect(kept.verdict.message).toContain('indus. La convention permet')
    const cent = { granted: 100, paid: 101, cost: euros('42 104,29') }
    expect(settled(cent)).toMatchObject({
      undue: 1,
      recoverable: 1,
      verdict: { severity: 'warning' },
    })
    expect(settled(cent).verdict.message).toMatch(/0,01\u202f€ sont indus\.$/)
    expect(settled({ ...cent, keepable: 1 }).verdict).toMatchObject({
      severity: 'ok',
      message: expect.stringContaining('d’en conserver 0,01'),
    })
    const whole = settled({})
    expect(whole.verdict.severity).toBe('ok')
    expect(whole.verdict.message).toContain('Rien n’est à rembourser.')
    const short = settled({ granted: 100, paid: 99 })
    expect(short).toMatchObject({ outstanding: 1, verdict: { severity: 'ok' } })
    expect(short.verdict.message).toContain('rembourser. 0,01\u202f€ restent à verser.')
  })

  it('X28 a real cost below the plan makes 2 873 € undue', () => {
    expect(settled({ cost: euros('38 000') })).toMatchObject({
      due: euros('26 600'),
      undue: euros('2 873'),
    })
  })

  it('never owes more than was granted, and says what remains to be paid', () => {
    const settlement = settled({
      cost: euros('60 000'),
      granted: euros('20 000'),
      paid: euros('12 000'),
    })
    expect(settlement).toMatchObject({
      due: euros('20 000'),
      undue: 0,
      outstanding: euros('8 000'),
    })
    expect(settlement.verdict.message).toContain('8\u202f000,00\u202f€ restent à verser.')
  })

  it('keeps a derogation that was granted, and owes nothing for a post never filled', () => {
    const granted = { granted: euros('33 000'), paid: euros('33 000'), cost: euros('50 000') }
    expect(settled({ ...granted, derogated: true }).undue).toBe(0)
    expect(settled(granted).due).toBe(euros('29 473'))
    expect(settled({ months: 0, cost: 0 }).due).toBe(0)
  })

  it('R051 applies the State ceiling of public bodies to what was really spent', () => {
    const post = {
      id: 'post',
      etp: 100,
      months: 12,
      granted: euros('26 000'),
      paid: euros('26 000'),
    }
    const real = { cost: euros('36 000'), otherState: euros('6 000') }
    expect(settle({ ...post, ...real }, true, parameters).due).toBe(euros('22 800'))
  })
})

describe('the envelope', () => {
  it('X29 refuses what passes it, by how much, and what is left', () => {
    const verdict = fitsEnvelope(euros('4 480 000'), euros('29 473'), parameters)
    expect(verdict).toMatchObject({ severity: 'blocking', passing: euros('20 000') })
    expect(verdict.message).toContain('4\u202f509\u202f473,00\u202f€')
    expect(verdict.message).toContain('de 9\u202f473,00\u202f€')
    expect(verdict.message).toContain('comité national')
  })

  it('X29 takes the last cent, and nothing once empty', () => {
    expect(fitsEnvelope(euros('4 480 000'), euros('20 000'), parameters).severity).toBe('ok')
    const empty = fitsEnvelope(euros('4 500 000'), 1, parameters)
    expect(empty).toMatchObject({ severity: 'blocking' })
    expect(empty.passing).toBeUndefined()
  })

  it('X29 says what was compared, of the project', () => {
    const fits = fitsEnvelope(euros('4 000 000'), euros('20 000'), parameters)
    expect(fits).toMatchObject({
      subject: { kind: 'project' },
      compared: [
        { amount: euros('4 000 000') },
        { amount: euros('20 000') },
        { amount: euros('4 500 000') },
      ],
      article: 'article of envelope',
    })
    expect(fits.passing).toBeUndefined()
    expect(fits.message).toContain('il reste 480\u202f000,00\u202f€.')
  })

  it('R017 measures a region’s share when it is given', () => {
    expect(fitsEnvelope(0, euros('30 000'), parameters, euros('20 000')).passing).toBe(
      euros('20 000'),
    )
  })

  it('X30 sizes the envelope', () => {
    expect(sizeEnvelope(17_350, parameters)).toEqual({
      etpAtCap: 15_268,
      needAtCap: euros('5 113 565,50'),
      shortfall: euros('613 565,50'),
      averagePossible: euros('25 936,59'),
    })
    expect(sizeEnvelope(10_000, parameters)).toMatchObject({
      shortfall: 0,
      averagePossible: euros('29 473'),
    })
  })
})

describe('the convention', () => {
  it('X31 below the threshold the law asks for none, the call does', () => {
    const duty = conventionDuty(euros('14 736,50'), false, parameters)
    expect(duty).toMatchObject({ byLaw: false, required: true })
    expect(duty.verdict.message).toContain('la loi n’impose pas de convention')
  })

  it.each([
    ['at the threshold', euros('23 000'), false, false],
    ['a cent above', euros('23 000,01'), false, true],
    ['a public body', euros('29 473'), true, false],
  ])('L17 %s', (_name, amount, publicBody, byLaw) => {
    expect(conventionDuty(amount, publicBody, parameters)).toMatchObject({ byLaw, required: true })
  })

  it.each([
    ['by law', euros('29 473'), false, 'la loi impose une convention'],
    ['by the call', euros('14 736,50'), false, 'la loi n’impose pas de convention'],
    ['by the call, of a public body', euros('29 473'), true, 'les organismes de droit privé'],
  ])('X31 says why: %s', (_name, amount, publicBody, words) => {
    const { verdict } = conventionDuty(amount, publicBody, parameters)
    expect(verdict).toMatchObject({
      severity: 'information',
      subject: { kind: 'project' },
      article: 'article of convention',
      message: expect.stringContaining(words),
      compared: [{ amount }, { amount: euros('23 000') }],
    })
  })

  it('L17 is optional below where the call does not ask for one', () => {
    const lenient = buildParameters({ conventionAlwaysRequired: false })
    const optional = conventionDuty(euros('14 736,50'), false, lenient)
    expect(optional.required).toBe(false)
    expect(optional.verdict.message).toContain('la convention est facultative')
    expect(conventionDuty(euros('29 473'), false, lenient).required).toBe(true)
  })
})
