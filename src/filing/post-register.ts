/**
 * The posts of a structure over its dossiers of one year (R045, X25): one post is never asked for twice.
 * A post is known by its title, which the form asks to tell it from the others.
 */
import type { PayloadRequest, Where } from 'payload'

import { readRevision, type OpenRevision } from '#editions/revisions.ts'
import type { Answers } from '#forms/answers.ts'
import { postTitles } from '#forms/post-titles.ts'
import { wordsOf } from '#platform/search-text.ts'
import type { DossierState } from '#workflows/dossier/facts.ts'

import type { Dossier } from '../payload-types.ts'
import { relationId } from './dossier.ts'

/** What was told to the structure to go no further: its posts are free again. */
const LEFT: readonly DossierState[] = ['refused', 'inadmissible', 'withdrawn', 'expired']
const SIREN_LENGTH = 9
const AFTER_DIGITS = ':'
const MOST_DOSSIERS = 50

/** The same post in another dossier of the year. */
export type SamePost = {
  /** Id of the row of the post, in the dossier that is looked at. */
  post: string
  title: string
  dossier: string
  reference: string
  /** INSEE code. */
  region: string
  structureName: string
  /** Of the very same structure; otherwise of another establishment of the same body. */
  sameStructure: boolean
}

export type PostRegister = {
  /** Key of each post of the dossier, by the id of its row. */
  keys: Readonly<Record<string, string>>
  elsewhere: readonly SamePost[]
}

const keyOf = (title: string): string => wordsOf(title).join(' ')

const ofTheYear = (
  dossier: Pick<Dossier, 'id' | 'siret'>,
  { edition: { programme, year } }: OpenRevision,
): Where => {
  const siren = dossier.siret.slice(0, SIREN_LENGTH)
  const start = `${programme}-${year}-`
  return {
    and: [
      { siret: { greater_than_equal: siren } },
      { siret: { less_than: `${siren}${AFTER_DIGITS}` } },
      { id: { not_equals: dossier.id } },
      { filedAt: { exists: true } },
      { state: { not_in: [...LEFT] } },
      { reference: { greater_than_equal: start } },
      { reference: { less_than: `${start}${AFTER_DIGITS}` } },
    ],
  }
}

const keysIn = ({ form, edition }: OpenRevision, answers: Answers): Record<string, string> =>
  Object.fromEntries(
    postTitles(form, answers, edition.projection.posts)
      .map(({ id, title }) => [id, keyOf(title)] as const)
      .filter(([, key]) => key !== ''),
  )

/** Reads the register for one dossier. Its right was asked; of the others only what is told is kept. */
export const readPostRegister = async (
  req: PayloadRequest,
  dossier: Dossier,
  revision: OpenRevision,
): Promise<PostRegister> => {
  const answers = dossier.answers as Answers
  const keys = keysIn(revision, answers)
  if (Object.keys(keys).length === 0) return { keys, elsewhere: [] }
  const titles = new Map(
    postTitles(revision.form, answers, revision.edition.projection.posts).map((post) => [
      post.id,
      post.title,
    ]),
  )
  const { docs } = await req.payload.db.find<Dossier>({
    collection: 'dossiers',
    where: ofTheYear(dossier, revision),
    sort: ['reference'],
    limit: MOST_DOSSIERS,
    pagination: false,
    req,
  })
  const elsewhere: SamePost[] = []
  for (const other of docs) {
    const theirs = await readRevision(req.payload, relationId(other.callRevision), req)
    const taken = new Set(Object.values(keysIn(theirs, other.answers as Answers)))
    for (const [post, key] of Object.entries(keys))
      if (taken.has(key))
        elsewhere.push({
          post,
          title: titles.get(post) ?? '',
          dossier: other.id,
          reference: other.reference,
          region: other.region,
          structureName: other.structureName,
          sameStructure: other.siret === dossier.siret,
        })
  }
  return { keys, elsewhere }
}

/** What the funding rules read of it: another establishment is told to the services, and stops nothing. */
export const registeredPosts = ({ keys, elsewhere }: PostRegister) => ({
  registerKeys: keys,
  alreadyFundedPosts: elsewhere.flatMap(({ post, sameStructure }) =>
    sameStructure ? (keys[post] ?? []) : [],
  ),
})
