/**
 * What was typed and not yet saved, on the device. One key per path, so that two tabs of one dossier
 * never erase what the other keeps. A device that refuses to keep anything does not stop the typing.
 */
import type { Kept } from '#ui/form/state/restore.ts'

/** Start of every key; signing out empties them all (`Clear-Site-Data`). */
const keptPrefix = 'guichet:saisie:'

type Device = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const orNothing = <Value>(act: () => Value): Value | undefined => {
  try {
    return act()
  } catch {
    // Private browsing, a full disk: what is typed stays on the screen and is sent all the same.
    return undefined
  }
}

const keysOf = (device: Device, prefix: string): string[] =>
  Array.from({ length: device.length }, (_none, index) => device.key(index) ?? '').filter((key) =>
    key.startsWith(prefix),
  )

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'opId' in value && 'value' in value

const read = (device: Device, key: string): Kept | undefined => {
  const value = orNothing((): unknown => JSON.parse(device.getItem(key) ?? 'null'))
  return isKept(value) ? value : undefined
}

export type KeptAnswers = {
  keep: (waiting: Readonly<Record<string, Kept>>) => void
  readAll: () => Readonly<Record<string, Kept>>
}

/** What one tab keeps of one dossier for one person. */
export const makeKept = (
  device: () => Device,
  { owner, reference }: { owner: string; reference: string },
): KeptAnswers => {
  const prefix = `${keptPrefix}${owner}:${reference}:`
  const mine = new Map<string, string>()
  const forget = (path: string, opId: string): void => {
    mine.delete(path)
    // Another tab may have typed here since: what it keeps is its own.
    const key = `${prefix}${path}`
    orNothing(() => read(device(), key)?.opId === opId && device().removeItem(key))
  }
  return {
    keep: (waiting) => {
      for (const [path, opId] of mine) if (!Object.hasOwn(waiting, path)) forget(path, opId)
      for (const [path, kept] of Object.entries(waiting)) {
        if (mine.get(path) === kept.opId) continue
        mine.set(path, kept.opId)
        orNothing(() => device().setItem(`${prefix}${path}`, JSON.stringify(kept)))
      }
    },
    readAll: () => {
      const found = orNothing(() =>
        keysOf(device(), prefix).flatMap((key) => {
          const kept = read(device(), key)
          return kept ? [[key.slice(prefix.length), kept] as const] : []
        }),
      )
      for (const [path, { opId }] of found ?? []) mine.set(path, opId)
      return Object.fromEntries(found ?? [])
    },
  }
}

/** Everything kept on a device, of every person and dossier. */
export const forgetAll = (device: () => Device): void => {
  orNothing(() => {
    for (const key of keysOf(device(), keptPrefix)) device().removeItem(key)
  })
}
