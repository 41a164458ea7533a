import { beforeEach, describe, expect, it } from 'vitest'

import { forgetAll, makeKept } from '#ui/form/browser/kept.ts'

class Device implements Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> {
  readonly items = new Map<string, string>()
  get length() {
    return this.items.size
  }
  key(index: number) {
    return [...this.items.keys()][index] ?? null
  }
  getItem(key: string) {
    return this.items.get(key) ?? null
  }
  setItem(key: string, value: string) {
    this.items.set(key, value)
  }
  removeItem(key: string) {
    this.items.delete(key)
  }
}

const change = (value: unknown, opId: string) => ({ base: null, value, opId })
const place = { owner: 'u1', reference: 'R-1' }

let device: Device
const tab = (at = place) => makeKept(() => device, at)

beforeEach(() => {
  device = new Device()
})

describe('what a device keeps of a form', () => {
  it('is read by the next page, and forgotten once saved', () => {
    const page = tab()
    page.keep({ nom: change('Un', 'a'), 'postes/r/etp': change('1', 'b') })
    expect(tab().readAll()).toEqual({ nom: change('Un', 'a'), 'postes/r/etp': change('1', 'b') })
    page.keep({ nom: change('Un', 'a') })
    expect(tab().readAll()).toEqual({ nom: change('Un', 'a') })
    page.keep({})
    expect(device.length).toBe(0)
  })

  it('is not erased by another tab of the same dossier', () => {
    const [one, other] = [tab(), tab()]
    one.keep({ nom: change('Un', 'a') })
    other.keep({ sigle: change('S', 'b') })
    other.keep({})
    expect(tab().readAll()).toEqual({ nom: change('Un', 'a') })
    other.keep({ nom: change('Deux', 'c') })
    one.keep({})
    expect(tab().readAll()).toEqual({ nom: change('Deux', 'c') })
  })

  it('is not read by another person nor for another dossier', () => {
    tab().keep({ nom: change('Un', 'a') })
    expect(tab({ ...place, owner: 'u2' }).readAll()).toEqual({})
    expect(tab({ ...place, reference: 'R-2' }).readAll()).toEqual({})
  })

  it('is emptied at sign-out, and nothing else with it', () => {
    tab().keep({ nom: change('Un', 'a') })
    tab({ owner: 'u2', reference: 'R-9' }).keep({ nom: change('Deux', 'b') })
    device.setItem('theme', 'dark')
    forgetAll(() => device)
    expect([...device.items.keys()]).toEqual(['theme'])
  })

  it('is left aside when it cannot be read', () => {
    device.setItem('guichet:saisie:u1:R-1:nom', '{')
    device.setItem('guichet:saisie:u1:R-1:sigle', '"S"')
    expect(tab().readAll()).toEqual({})
  })

  it('does not stop the typing when the device refuses', () => {
    const refusing = makeKept(() => {
      throw new DOMException('denied', 'SecurityError')
    }, place)
    expect(() => refusing.keep({ nom: change('Un', 'a') })).not.toThrow()
    expect(refusing.readAll()).toEqual({})
  })
})
