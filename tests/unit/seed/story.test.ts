import { describe, expect, it } from 'vitest'

import { refuseRna } from '#forms/identifiers/rna.ts'
import { refuseSiret } from '#forms/identifiers/siret.ts'
import { onePagePdf } from '#seed/demo-dossiers/pdf.ts'
import { isWorkingDay } from '#platform/working-days.ts'
import { DAYS_OPEN } from '#seed/demo-edition.ts'
import { erasAt, planOf } from '#seed/demo-dossiers/plan.ts'
import { inventedStructures } from '#seed/demo-dossiers/invented.ts'
import { sessionDayOf } from '#seed/demo-dossiers/stage.ts'
import { signedCopy } from '#seed/demo-dossiers/signed-copy.ts'
import { stories } from '#seed/demo-dossiers/stories/index.ts'
import { departmentOfCommune, regionOfDepartment } from '#territories/areas.ts'

const ORIGIN = new Date('2026-03-11T10:00:00Z')
const keys = new Set(inventedStructures.map(({ key }) => key))
const dossiers = stories.filter(({ about }) => keys.has(about))

describe('the story of the demonstration', () => {
  it('is of 40 dossiers of 30 structures in four regions', () => {
    expect(dossiers).toHaveLength(40)
    expect(keys.size).toBe(30)
    expect(new Set(dossiers.map(({ about }) => about))).toEqual(keys)
    expect(new Set(inventedStructures.map(({ region }) => region)).size).toBe(4)
  })

  it.each(inventedStructures)(
    'gives $name a valid SIRET and a commune that exists',
    (structure) => {
      expect(refuseSiret(structure.siret)).toBeUndefined()
      expect(departmentOfCommune(structure.commune)).toBe(structure.department)
      expect(regionOfDepartment(structure.department)).toBe(structure.region)
      expect(structure.rna ? refuseRna(structure.rna) : undefined).toBeUndefined()
    },
  )

  it('keeps the progress of each story under a key of its own', () => {
    expect(new Set(stories.map(({ key }) => key)).size).toBe(stories.length)
  })

  it.each(stories)('never goes back in time: $key', ({ steps }) => {
    const days = steps.map(([day]) => day)
    expect(days).toEqual(days.toSorted((one, other) => one - other))
  })

  it('is told in the order of time, on working days, and nothing of it after the planting', () => {
    const moments = planOf(stories, ORIGIN)
    const instants = moments.map(({ at }) => at.getTime())
    expect(instants).toEqual(instants.toSorted((one, other) => one - other))
    expect(Math.max(...instants)).toBeLessThanOrEqual(ORIGIN.getTime())
    expect(moments.filter(({ at }) => [0, 6].includes(at.getUTCDay()))).toEqual([])
  })

  it('leaves what would come after the planting to those who use the demonstration', () => {
    const early = planOf(stories, new Date('2025-07-20T10:00:00Z'))
    expect(early.length).toBeGreaterThan(0)
    expect(early.length).toBeLessThan(planOf(stories, ORIGIN).length)
  })
})

describe('a committee of the demonstration', () => {
  const sessionsBegunOn = (rank: number): string[] => {
    const era = erasAt(new Date(ORIGIN.getTime() + rank * 86_400_000)).present
    return [40, 118, DAYS_OPEN, 140].map((day) => sessionDayOf({ era }, day))
  }
  const every = Array.from({ length: 366 }, (_, rank) => rank)

  it('sits on a working day, whatever the day on which the demonstration begins', () => {
    expect(every.flatMap(sessionsBegunOn).filter((date) => !isWorkingDay(date))).toEqual([])
  })

  it('sits today or before when it is sitting already', () => {
    for (const rank of every) {
      const today = new Date(ORIGIN.getTime() + rank * 86_400_000).toISOString().slice(0, 10)
      const [, past = '', sitting = '', coming = ''] = sessionsBegunOn(rank)
      expect([past <= today, sitting <= today, coming > today], today).toEqual([true, true, true])
    }
  })
})

describe('the copy that a party signs', () => {
  const issued = onePagePdf(['Convention'])
  const at = new Date('2026-03-11T10:00:00Z')
  const byStructure = signedCopy(issued, { who: 'Pour l’association', party: 'structure', at })
  const byBoth = signedCopy(byStructure, { who: 'Pour le préfet', party: 'state', at })

  it('keeps the bytes that were issued, and adds to them', () => {
    expect(byBoth.subarray(0, issued.length)).toEqual(issued)
    expect(byBoth.length).toBeGreaterThan(byStructure.length)
  })

  it('is a PDF whose page bears a stamp of each party', async () => {
    const { getDocumentProxy } = await import('unpdf')
    const document = await getDocumentProxy(new Uint8Array(byBoth))
    const annotations = await (await document.getPage(1)).getAnnotations()
    expect(annotations.map(({ contentsObj }) => contentsObj.str)).toEqual([
      "Pour l'association",
      'Pour le préfet',
    ])
  })
})
