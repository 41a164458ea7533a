import { describe, expect, it } from 'vitest'

import { aap2025 } from '#seed/aap-2025/index.ts'

import { afterTheDecision } from './requirements/after-the-decision.ts'
import { fundingAndSteering } from './requirements/funding-and-steering.ts'
import { isSaid } from './requirements/places-of-edition.ts'
import { section } from './requirements/places.ts'
import { textOfTheCall } from './requirements/text-of-the-call.ts'

const map = { ...textOfTheCall, ...fundingAndSteering, ...afterTheDecision }
const ids = Array.from({ length: 144 }, (_, rank) => `R${String(rank + 1).padStart(3, '0')}`)

describe('the AAP 2025 says each requirement of its source', () => {
  it('maps R001 to R144, each once', () => {
    expect(Object.keys(map).toSorted()).toEqual(ids)
  })

  it.each(Object.entries(map))('%s is said where the map tells', (_, { places }) => {
    expect(places).not.toHaveLength(0)
    expect(places.filter((place) => !isSaid(aap2025, place))).toEqual([])
  })

  it('does not find what is not said', () => {
    expect(isSaid(aap2025, section('contexte', 'une phrase que personne n’a écrite'))).toBe(false)
    expect(isSaid(aap2025, section('inconnue', 'clause'))).toBe(false)
  })

  it('tells which requirements also live in a process, and where', () => {
    const shared = Object.entries(map).filter(([, { elsewhere }]) => elsewhere)
    expect(shared.map(([id]) => id)).toContain('R065')
    expect(shared.every(([, { elsewhere }]) => (elsewhere ?? '').length > 10)).toBe(true)
  })
})
