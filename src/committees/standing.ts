/** What a person is to a committee, and to a dossier on its agenda. */
import type { TypedUser } from 'payload'

import { actorOf, type Actor } from '#access/actor.ts'
import { relationId } from '#filing/dossier.ts'

import type { AgendaItem, Committee } from '../payload-types.ts'

const HERE: Readonly<Record<Committee['kind'], readonly string[]>> = {
  regional: ['instructor', 'regional_manager'],
  national: ['national_manager'],
}

const heldBy = ({ offices }: Actor, { kind, region }: Pick<Committee, 'kind' | 'region'>) => [
  ...new Set(
    offices
      .filter(
        (office) =>
          HERE[kind].includes(office.role) && (kind === 'national' || office.region === region),
      )
      .map(({ role }) => role),
  ),
]

/** Role codes that a person holds over a committee; the sweep acts on none. */
export const rolesAt = (
  user: TypedUser | null,
  committee: Pick<Committee, 'kind' | 'region'>,
  now: Date,
): readonly string[] => (user ? heldBy(actorOf(user, now), committee) : ['system'])

/** Whether one stood aside from a dossier, wherever it was, or is employed by the candidate (R032). */
export const isRecused = (
  user: TypedUser | null,
  { recused, siren, dossier }: Pick<AgendaItem, 'recused' | 'siren' | 'dossier'>,
  now: Date,
): boolean => {
  if (!user) return false
  const { bodies, stoodAside } = actorOf(user, now)
  return (
    bodies.includes(siren) ||
    stoodAside.dossiers.includes(relationId(dossier)) ||
    recused.includes(`|${user.id}|`)
  )
}
