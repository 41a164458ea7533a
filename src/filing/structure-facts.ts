import type { PayloadRequest } from 'payload'

import type { ContextFacts } from '#forms/expressions/context.ts'

import type { Structure } from '../payload-types.ts'
import { relationId } from './dossier.ts'

const FOUNDATION = '9300'
/** Départements of the local civil code, whose associations stand in a court's register (cerfa 1.4). */
const LOCAL_LAW_DEPARTMENTS = ['57', '67', '68']

/** The structure of a dossier that the caller may read. */
export const structureOf = async (
  req: PayloadRequest,
  structure: string | { id: string },
): Promise<Structure> =>
  // The right was asked on the dossier; its structure comes with it.
  req.payload.findByID({ collection: 'structures', id: relationId(structure), depth: 0, req })

const filedBefore = async (
  req: PayloadRequest,
  structure: string,
  call: string,
): Promise<boolean> => {
  const { totalDocs } = await req.payload.db.count({
    collection: 'dossiers',
    where: {
      and: [
        { structure: { equals: structure } },
        { call: { not_equals: call } },
        { filedAt: { exists: true } },
      ],
    },
    req,
  })
  return totalDocs > 0
}

/**
 * What conditions may read of a structure.
 * @param isFirst it never filed before nor was ever financed (R069)
 */
export const factsOf = (structure: Structure, isFirst: boolean): ContextFacts => ({
  'structure.association': structure.kind === 'association',
  'structure.fondation': structure.legalCategory === FOUNDATION,
  'structure.collectivite': structure.kind === 'collectivite',
  'structure.etablissement_public': structure.kind === 'etablissement_public',
  'structure.alsace_moselle':
    structure.kind === 'association' && LOCAL_LAW_DEPARTMENTS.includes(structure.department),
  'structure.premiere_candidature': isFirst,
  'structure.region': structure.region,
  'structure.departement': structure.department,
  signataire_est_delegue: false,
})

/** Financed by a former call, which was not filed here. */
export const wasFinanced = ({ formerCalls }: Structure): boolean => (formerCalls ?? []).length > 0

/** The same of a structure that applies to a call. */
export const contextFactsOf = async (
  req: PayloadRequest,
  structure: Structure,
  call: string,
): Promise<ContextFacts> =>
  factsOf(structure, !wasFinanced(structure) && !(await filedBefore(req, structure.id, call)))

/** State money rules of collectivités bind a collectivité and its public bodies (R051, requirements §7.6). */
export const isPublicBody = ({ kind }: Structure): boolean =>
  kind === 'collectivite' || kind === 'etablissement_public'
