/** Who may act on a structure's own things: the answer is yes, or the refusal that says who could. */
import type { Actor } from './actor.ts'

export type Verdict = { ok: true } | { ok: false; code: `refus.${string}` }

const YES: Verdict = { ok: true }

/** Filling in, joining documents: an editor or a legal representative of the structure. */
export const mayWriteFor = (actor: Actor, structure: string): Verdict => {
  const right = actor.structures.get(structure)
  if (right === 'editor' || right === 'representative') return YES
  return { ok: false, code: right === 'reader' ? 'refus.lecture_seule' : 'refus.introuvable' }
}
