import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { beforeAll, describe, expect, it, vi } from 'vitest'

import { declaredStates, ownStates, shownStates, type State } from './states.ts'

type Make = (type: unknown, props: unknown, ...rest: unknown[]) => unknown

/** Each component that was rendered, with the states in which it was. */
const { rendered, listening } = vi.hoisted(() => {
  const props = new Map<unknown, unknown[]>()
  return {
    rendered: props,
    listening:
      (make: Make): Make =>
      (type, given, ...rest) => {
        props.set(type, [...(props.get(type) ?? []), given])
        return make(type, given, ...rest)
      },
  }
})
vi.mock('react/jsx-dev-runtime', async (original) => {
  const real = await original<{ jsxDEV: Make }>()
  return { ...real, jsxDEV: listening(real.jsxDEV) }
})
vi.mock('react/jsx-runtime', async (original) => {
  const real = await original<{ jsx: Make; jsxs: Make }>()
  return { ...real, jsx: listening(real.jsx), jsxs: listening(real.jsxs) }
})

const FILES = globSync('src/ui/{components,layout,blocks}/*.tsx').toSorted()

const componentsOf = async (file: string): Promise<[string, unknown][]> => {
  const loaded = (await import(path.resolve(file))) as Record<string, unknown>
  return Object.entries(loaded).filter(
    ([name, value]) => /^[A-Z][a-z]/.test(name) && typeof value === 'function',
  )
}

describe('the page of the components (issue §1)', () => {
  beforeAll(async () => {
    const { html } = await import('#tests/unit/ui/html.ts')
    const { Gallery } = await import('#ui/gallery/Gallery.tsx')
    html(<Gallery now={new Date('2031-03-03T13:32:00Z')} />)
  })

  it.each(FILES)('shows what %s exports, in each state', async (file) => {
    const source = readFileSync(file, 'utf8')
    const components = await componentsOf(file)
    const hidden = components.filter(([, value]) => !rendered.has(value)).map(([name]) => name)
    const shown = components.reduce(
      (states, [, value]) => shownStates(rendered.get(value) ?? [], states),
      new Set<State>(ownStates(source)),
    )
    const states = declaredStates(source).filter((state) => !shown.has(state))
    expect({ hidden, states }).toEqual({ hidden: [], states: [] })
  })
})
