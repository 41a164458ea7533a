/** An item of an agenda as it is stored, its JSON columns given their shapes. */
import { propose, type ProposedPost, type Proposal } from '#funding/proposal.ts'
import type { Candidature } from '#filing/read-candidature.ts'
import type { AgendaItemState } from '#workflows/agenda-item/facts.ts'
import type { Attendance } from '#workflows/committee/facts.ts'

import type { AgendaItem, Committee, CommitteeMember } from '../payload-types.ts'

/** One who stands aside from a dossier, and why. */
export type Recusal = { member: string; name: string; reason: string; at: string }

export const stateOf = ({ state }: Pick<AgendaItem, 'state'>): AgendaItemState =>
  state as AgendaItemState

const postsOf = ({ posts }: Pick<AgendaItem, 'posts'>): readonly ProposedPost[] =>
  Array.isArray(posts) ? (posts as ProposedPost[]) : []

export const recusalsOf = ({ recusals }: Pick<AgendaItem, 'recusals'>): readonly Recusal[] =>
  Array.isArray(recusals) ? (recusals as Recusal[]) : []

/** How the members voted, when the committee counted. */
export type Votes = { for: number; against: number; abstained: number }

export const votesOf = ({ votes }: Pick<AgendaItem, 'votes'>): Votes | null =>
  (votes as Votes | null | undefined) ?? null

/** Money that the session grants: what waits is granted nothing yet. */
export const isGranted = (item: Pick<AgendaItem, 'state'>): boolean =>
  ['favourable', 'partial'].includes(stateOf(item))

export const grantedBy = (items: readonly Pick<AgendaItem, 'state' | 'amount'>[]): number =>
  items.filter(isGranted).reduce((total, { amount }) => total + (amount ?? 0), 0)

/** Amounts of an item held against the dossier as it stands; `posts` in the place of those stored. */
export const proposalOf = (
  item: Pick<AgendaItem, 'posts'>,
  { input, revision }: Pick<Candidature, 'input' | 'revision'>,
  posts: readonly ProposedPost[] = postsOf(item),
): Proposal => propose(input, posts, revision.edition.funding)

/** Voting members of a committee, those who stand aside from a dossier left out. */
export const attendanceOf = (
  { quorum }: Pick<Committee, 'quorum'>,
  members: readonly CommitteeMember[],
  item?: Pick<AgendaItem, 'recusals' | 'recused'>,
): Attendance => {
  const aside = new Set(item ? recusalsOf(item).map(({ member }) => member) : [])
  // One who left and was seated again, or who stood aside elsewhere, still stands aside.
  const standsAside = ({ id, user }: CommitteeMember): boolean =>
    aside.has(id) || Boolean(user && item?.recused.includes(`|${user}|`))
  const voting = members.filter((member) => member.voting && !standsAside(member))
  return {
    voting: voting.length,
    present: voting.filter(({ presence }) => presence === 'present').length,
    quorum,
  }
}
