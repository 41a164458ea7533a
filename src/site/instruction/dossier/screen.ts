import type { ReactNode } from 'react'

import { readDeskDossier, type DeskDossier } from '#instruction/dossier/read.ts'
import { deskWork, type DeskWork } from '#instruction/dossier/work.ts'
import { unreadByDossier } from '#messages/thread.ts'
import { clock } from '#platform/clock.ts'
import { Refused } from '#platform/errors.ts'
import { MissingPage } from '#site/MissingPage.tsx'

import { deskPage, type Desk } from '../desk-page.tsx'

export const TABS = [
  'answers',
  'documents',
  'findings',
  'finances',
  'corrections',
  'opinions',
  'decision',
  'convention',
  'messages',
  'history',
] as const
export type Tab = (typeof TABS)[number]

const SEGMENTS: Readonly<Record<Tab, string>> = {
  answers: '',
  documents: '/pieces',
  findings: '/constats',
  finances: '/finances',
  opinions: '/avis',
  decision: '/decision',
  convention: '/convention',
  corrections: '/complements',
  messages: '/messages',
  history: '/historique',
}

/** Where one lands with a document open: on what is to be said of it, where that is said. */
const LANDING: Readonly<Partial<Record<Tab, string>>> = { documents: 'controle' }

/** The address of a tab of a dossier, with a document open beside it or not. */
export const tabHref = (reference: string, tab: Tab, piece?: string): string => {
  const page = `/instruction/${reference}${SEGMENTS[tab]}`
  return piece === undefined ? page : `${page}?piece=${piece}#${LANDING[tab] ?? 'piece-ouverte'}`
}

export type ScreenProps = {
  params: Promise<{ reference: string }>
  searchParams: Promise<{ piece?: string; fait?: string; refus?: string }>
}

export type Screen = {
  desk: Desk
  dossier: DeskDossier
  /** What the desk wrote on it. */
  work: DeskWork
  tab: Tab
  /** Messages of the structure that nobody at the desk has read. */
  unread: number
  /** Id of the document shown beside. */
  piece?: string
  /** Event that was just fired, or code of what was just refused. */
  done?: string
  refused?: string
}

const read = async (desk: Desk, reference: string): Promise<DeskDossier | undefined> => {
  try {
    return await readDeskDossier(desk.req, reference, clock.now())
  } catch (error) {
    if (error instanceof Refused && error.code === 'refus.introuvable') return undefined
    throw error
  }
}

const unreadOf = async (desk: Desk, { dossier }: DeskDossier): Promise<number> =>
  (await unreadByDossier(desk.req, [dossier.id], 'desk')).get(dossier.id) ?? 0

const onlyText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined

/** A tab of a dossier of one's desk; what is not of that desk does not exist. */
export const dossierScreen =
  (tab: Tab, view: (screen: Screen) => Promise<ReactNode>) =>
  async ({ params, searchParams }: ScreenProps): Promise<ReactNode> => {
    const { reference } = await params
    const { piece, fait, refus } = await searchParams
    return deskPage(tabHref(reference, tab), async (desk) => {
      const dossier = await read(desk, reference)
      if (!dossier) return MissingPage()
      return view({
        desk,
        dossier,
        work: await deskWork(desk.req, dossier),
        tab,
        unread: await unreadOf(desk, dossier),
        piece: onlyText(piece),
        done: onlyText(fait),
        refused: onlyText(refus),
      })
    })
  }
