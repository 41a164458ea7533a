import { describe, expect, it } from 'vitest'

import { aap2025 } from '#seed/aap-2025/index.ts'

import { afterTheDecision } from './requirements/after-the-decision.ts'
import { annexes } from './requirements/annexes.ts'
import { fundingAndSteering } from './requirements/funding-and-steering.ts'
import { isSaid } from './requirements/places-of-edition.ts'
import { type Entry, section } from './requirements/places.ts'
import { selectionAndCalendar } from './requirements/selection-and-calendar.ts'
import { textOfTheCall } from './requirements/text-of-the-call.ts'

const parts = [textOfTheCall, selectionAndCalendar, fundingAndSteering, afterTheDecision, annexes]
const map = Object.assign({}, ...parts) as Readonly<Record<string, Entry>>
const ids = Array.from({ length: 144 }, (_, rank) => `R${String(rank + 1).padStart(3, '0')}`)

describe('the AAP 2025 says each requirement of its source', () => {
  it('maps R001 to R144, each once', () => {
    expect(parts.flatMap((part) => Object.keys(part)).toSorted()).toEqual(ids)
  })

  it.each(Object.entries(map))('%s is said where the map tells', (_, { places }) => {
    expect(places).not.toHaveLength(0)
    expect(places.filter((place) => !isSaid(aap2025, place))).toEqual([])
  })

  it('does not find what is not said', () => {
    expect(isSaid(aap2025, section('contexte', 'une phrase que personne n’a écrite'))).toBe(false)
    expect(isSaid(aap2025, section('inconnue', 'clause'))).toBe(false)
  })

  it('says where the rest lives, of what is not content of an edition', () => {
    const shared = Object.entries(map).flatMap(([id, { elsewhere }]) => (elsewhere ? [id] : []))
    expect(shared).toEqual(expect.arrayContaining(['R043', 'R065', 'R083', 'R107']))
    expect(shared).not.toContain('R131')
  })
})
