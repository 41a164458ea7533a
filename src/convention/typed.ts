/** What the desk types of a convention, laid over what the dossier and its decision say. */
import type { GrantedPost } from '#decisions/decision.ts'
import { Refused } from '#platform/errors.ts'

import type { ConventionContent, Target } from './content.ts'
import type { MostFor } from './most-for.ts'
import { amendedTerm, termOf, type Term } from './term.ts'

/** Hundredths of ETP and cents of one post. */
export type TypedPost = { etp?: number; granted?: number }

/** What the desk writes of a convention; the rest comes from the dossier and its decision. */
export type Typed = {
  effectOn?: string
  /** Of an amendment alone: another last day. */
  endsOn?: string
  structureName: string
  structureQuality: string
  stateName: string
  stateQuality: string
  clause: string
  purpose: string
  /** Of an amendment alone: posts by id, within what was asked for each and its ceilings. */
  posts?: Readonly<Record<string, TypedPost>>
  /** What is aimed at, by key of indicator (R087). */
  targets?: Readonly<Record<string, Target>>
}

type Template = Parameters<typeof termOf>[1]

const termTyped = (typed: Typed, before: Term | null, amends: boolean, template: Template) => {
  // An amendment keeps the date of effect of what it amends.
  if (amends && before) return typed.endsOn ? amendedTerm(before, typed.endsOn, template) : before
  return typed.effectOn ? termOf(typed.effectOn, template) : null
}

/** @throws Refused `refus.poste_avenant` beyond the most for it, or without a quota of work */
const postTyped = (
  post: GrantedPost,
  typed: TypedPost | undefined,
  mostFor: MostFor,
): GrantedPost => {
  const { etp = post.etp, granted = post.granted } = typed ?? {}
  if (etp <= 0 || granted > mostFor(post.id, etp)) throw new Refused('refus.poste_avenant')
  return { ...post, etp, granted }
}

/**
 * @param mostFor of each post of an amendment; null for a first convention, whose posts are those decided
 * @throws Refused `refus.poste_avenant`
 */
export const contentTyped = (
  before: ConventionContent,
  typed: Typed,
  { mostFor, template }: { mostFor: MostFor | null; template: Template },
): ConventionContent => ({
  ...before,
  posts: mostFor
    ? before.posts.map((post) => postTyped(post, typed.posts?.[post.id], mostFor))
    : before.posts,
  signatories: {
    structure: { name: typed.structureName, quality: typed.structureQuality },
    state: { name: typed.stateName, quality: typed.stateQuality },
  },
  term: termTyped(typed, before.term, mostFor !== null, template),
  clause: typed.clause,
  purpose: typed.purpose,
  ...(typed.targets ? { targets: { ...before.targets, ...typed.targets } } : {}),
})
