/** A committee of the demonstration: prepared, held and closed by the very acts of its pages. */
import { actOnCommittee, actOnItem } from '#committees/acts.ts'
import { listDossiers } from '#committees/agenda.ts'
import { createCommittee } from '#committees/create.ts'
import { addMember, notePresence, type NewMember } from '#committees/members.ts'
import { NATION } from '#committees/envelopes.ts'
import type { Votes } from '#committees/item.ts'
import { saveScores } from '#committees/scores.ts'
import { readRevision } from '#editions/revisions.ts'
import { relationId } from '#filing/dossier.ts'
import type { AgendaItemEvent } from '#workflows/agenda-item/table.ts'
import type { CommitteeEvent } from '#workflows/committee/table.ts'

import type { AgendaItem, Committee, CommitteeMember } from '../../../payload-types.ts'
import { officesOf } from '../offices.ts'
import { actingAs, requestOf, type Acting } from '../people.ts'
import { committeeNamed, dossierThere, sessionDayOf, type Stage } from '../stage.ts'

/** A session of the story, told apart by its name. */
export type Sitting = { name: string; region: string }

type Office = 'desk' | 'manager'

const DGEFP = 'dgefp@demo.test'

const office = (stage: Stage, { region }: Sitting, role: Office): Promise<Acting> =>
  actingAs(stage.payload, region === NATION ? DGEFP : officesOf(region)[role])

const there = async (stage: Stage, { name }: Sitting): Promise<Committee> => {
  const committee = await committeeNamed(stage, name)
  if (!committee) throw new Error(`no committee ${name}`)
  return committee
}

/** The members of the nation sit as soon as its session is created (R068). */
const membersOf = (region: string): readonly NewMember[] => {
  if (region === NATION) return []
  const { manager, desk } = officesOf(region)
  return [
    { name: 'Présidence du comité', quality: 'Préfecture de région', voting: true, email: manager },
    { name: 'Instruction', quality: 'Service de l’économie de l’État', voting: true, email: desk },
    { name: 'France Travail', quality: 'Direction régionale', voting: true },
    { name: 'Conseil régional', quality: 'Service de l’insertion', voting: true },
    { name: 'Secrétariat', quality: 'Secrétariat du comité', voting: false },
  ]
}

const QUORUM = 3

/** Creates the session, seats its members. @param day of the story on which it is held */
export const create = async (stage: Stage, sitting: Sitting, day: number): Promise<void> => {
  const desk = await office(stage, sitting, 'desk')
  const plan = { name: sitting.name, heldOn: sessionDayOf(stage, day), at: '09:30', quorum: QUORUM }
  const wanted = { ...plan, slug: stage.era.slug, region: sitting.region, place: 'Salle 204' }
  const known = await committeeNamed(stage, sitting.name)
  const id = known?.id ?? (await createCommittee(await requestOf(desk), wanted, stage.now))
  const { docs } = await stage.payload.db.find<CommitteeMember>({
    collection: 'committee-members',
    where: { committee: { equals: id } },
    pagination: false,
  })
  for (const member of membersOf(sitting.region).slice(docs.length))
    await addMember(await requestOf(desk), id, member, stage.now)
}

export const list = async (
  stage: Stage,
  sitting: Sitting,
  keys: readonly string[],
): Promise<void> => {
  const { id } = await there(stage, sitting)
  const references: string[] = []
  for (const key of keys) references.push((await dossierThere(stage, key)).reference)
  await listDossiers(
    await requestOf(await office(stage, sitting, 'desk')),
    id,
    references,
    stage.now,
  )
}

const itemOf = async (stage: Stage, sitting: Sitting, key: string): Promise<AgendaItem> => {
  const committee = await there(stage, sitting)
  const { id } = await dossierThere(stage, key)
  const item = await stage.payload.db.findOne<AgendaItem>({
    collection: 'agenda-items',
    where: {
      and: [
        { committee: { equals: committee.id } },
        { dossier: { equals: id } },
        { state: { not_equals: 'removed' } },
      ],
    },
  })
  if (!item) throw new Error(`${key} is not on the agenda of ${sitting.name}`)
  return item
}

/** Scores of one reader: this one for every criterion, a point less where the rank is odd. */
export const score = async (
  stage: Stage,
  sitting: Sitting,
  { key, reader, mark, give }: { key: string; reader: Office; mark: 1 | 2 | 3; give: boolean },
): Promise<void> => {
  const { callRevision } = await dossierThere(stage, key)
  const { edition } = await readRevision(stage.payload, relationId(callRevision))
  const scores = Object.fromEntries(
    edition.criteria
      .filter(({ automatic }) => !automatic)
      .map((criterion, rank) => [criterion.key, rank % 2 === 0 ? mark : mark - 1]),
  )
  const item = await itemOf(stage, sitting, key)
  const at = { committee: relationId(item.committee), item: item.id }
  const req = await requestOf(await office(stage, sitting, reader))
  const comment = 'Projet lisible, relié aux achats programmés de l’État.'
  await saveScores(req, at, { scores, comment, give }, stage.now)
}

export const actOn = async (
  stage: Stage,
  sitting: Sitting,
  event: Exclude<CommitteeEvent, 'revise'>,
  reason?: string,
): Promise<void> => {
  const { id, sequence } = await there(stage, sitting)
  const acted = { event, sequence, ...(reason ? { reason } : {}) }
  const req = await requestOf(await office(stage, sitting, 'manager'))
  await actOnCommittee(req, id, acted, stage.now)
}

/** All come but the last but one, who is excused. */
export const attend = async (stage: Stage, sitting: Sitting): Promise<void> => {
  const { id } = await there(stage, sitting)
  const desk = await office(stage, sitting, 'desk')
  const { docs } = await stage.payload.db.find<CommitteeMember>({
    collection: 'committee-members',
    where: { committee: { equals: id } },
    pagination: false,
  })
  for (const { id: member, name } of docs) {
    const presence = name === 'Conseil régional' ? 'excused' : 'present'
    await notePresence(await requestOf(desk), id, { member, presence }, stage.now)
  }
}

export type Deciding = {
  event: AgendaItemEvent
  reason?: string
  /** On the waiting list. */
  rank?: number
  votes?: Votes
  /** Hundredths of what could be granted. */
  share?: number
}

const decide = async (
  stage: Stage,
  sitting: Sitting,
  key: string,
  { event, reason, rank, votes, share }: Deciding,
): Promise<void> => {
  const item = await itemOf(stage, sitting, key)
  const posts = (item.posts as { id: string; amount: number }[]).map(({ id, amount }) => ({
    id,
    amount: Math.floor((amount * (share ?? 100)) / 100),
  }))
  const input = {
    ...(share === undefined ? {} : { posts }),
    ...(rank === undefined ? {} : { rank }),
    ...(votes ? { votes } : {}),
  }
  const acted = { event, sequence: item.sequence, ...(reason ? { reason } : {}), input }
  const at = { committee: relationId(item.committee), item: item.id }
  const req = await requestOf(await office(stage, sitting, 'manager'))
  await actOnItem(req, at, acted, stage.now)
}

/** What is decided of a dossier; a lesser amount is proposed first. */
export const decideOn = async (
  stage: Stage,
  sitting: Sitting,
  key: string,
  { share, ...deciding }: Deciding,
): Promise<void> => {
  if (share !== undefined) await decide(stage, sitting, key, { event: 'propose', share })
  await decide(stage, sitting, key, deciding)
}
