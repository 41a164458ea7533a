import type { Verdict } from './acts.ts'
import type { Actor } from './actor.ts'

/** Keeping a structure's record, its members and invitations: a legal representative of it. */
export const mayGovern = (actor: Actor, structure: string): Verdict => {
  const right = actor.structures.get(structure)
  if (right === 'representative') return { ok: true }
  return { ok: false, code: right ? 'refus.representation_requise' : 'refus.introuvable' }
}
