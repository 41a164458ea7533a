// The pages that `npm run pictures` takes, with who looks at them.

import { filerEmail } from './accounts.ts'

export type PicturedPage = {
  name: string
  path: string
  /** Of the page at `path`, the link that leads to the page to be taken, as a selector. */
  open?: string
  /** After the address of that link: a page under it, or the part of it that is looked at. */
  tail?: string
  /** Account of the demonstration; none: a visitor. */
  account?: string
  /** Expected status, when it is not 200. */
  status?: number
}

const EDITION = '/appels-a-projets/demo-facilitateurs'
const APPLICANT = 'association@demo.test'

/** Of the call of 2025: what it became is known to its structure, and to whoever reads its code. */
const CONVENTION = '/conventions/CSI-2025-84-00001-C1'

const rowOf = (state: string): string => `tr:has-text("${state}") a[href^="/dossiers/"]`

export const PUBLIC_PAGES: readonly PicturedPage[] = [
  { name: 'home', path: '/' },
  { name: 'calls', path: '/appels-a-projets' },
  { name: 'call', path: EDITION },
  { name: 'eligibility', path: `${EDITION}/eligibilite` },
  { name: 'annex', path: `${EDITION}/annexes/annexe_1/lecture` },
  { name: 'results', path: '/resultats' },
  { name: 'map', path: '/carte' },
  { name: 'data', path: '/donnees' },
  { name: 'verify', path: '/verifier' },
  { name: 'accessibility', path: '/accessibilite' },
  { name: 'privacy', path: '/donnees-personnelles' },
  { name: 'legal', path: '/mentions-legales' },
  { name: 'sign-in', path: '/connexion' },
  { name: 'register', path: '/inscription' },
  { name: 'password', path: '/mot-de-passe' },
  { name: 'not-found', path: '/nulle-part', status: 404 },
  { name: 'mails', path: '/demo/courriels' },
  { name: 'components', path: '/demo/composants' },
]

export const APPLICANT_PAGES: readonly PicturedPage[] = [
  { name: 'space', path: '/espace', account: APPLICANT },
  { name: 'structure', path: '/espace/structure', account: APPLICANT },
  { name: 'account', path: '/compte', account: APPLICANT },
  { name: 'convention', path: CONVENTION, account: APPLICANT },
  { name: 'waiting', path: '/espace', account: filerEmail },
  { name: 'correction', path: '/espace', open: 'a[href$="/complements"]', account: filerEmail },
  {
    name: 'filed',
    path: '/espace',
    open: rowOf('En cours d’instruction'),
    account: filerEmail,
  },
  {
    name: 'messages',
    path: '/espace',
    open: rowOf('En cours d’instruction'),
    tail: '/messages',
    account: filerEmail,
  },
]

/** A dossier being filled in. */
export const DRAFT: PicturedPage = {
  name: 'dossier',
  path: '/espace',
  open: rowOf('Brouillon'),
  account: filerEmail,
}

/** The pages of a dossier, given its reference and the keys of its form. */
export const dossierPages = (reference: string, forms: readonly string[]): PicturedPage[] => [
  { name: 'dossier', path: `/dossiers/${reference}`, account: filerEmail },
  ...forms.map((key) => ({
    name: `form-${key}`,
    path: `/dossiers/${reference}/formulaire/${key}`,
    account: filerEmail,
  })),
  { name: 'check', path: `/dossiers/${reference}/verification`, account: filerEmail },
]

const INSTRUCTOR = 'dreets.ara@demo.test'
const MANAGER = 'manager.ara@demo.test'
const COUNTY = 'ddets.38@demo.test'
const COORDINATOR = 'coordination.ara@demo.test'
const NATIONAL = 'anru@demo.test'
const DGEFP = 'dgefp@demo.test'
const ADMINISTRATOR = 'admin@demo.test'

const OPEN_SESSION = {
  path: '/comites',
  open: 'a:has-text("troisième séance")',
  tail: '#ordre-du-jour',
}
const TO_NOTIFY = { path: '/instruction/notifications', open: 'a[href$="#apercu"]' }
const SENT_CONVENTION = {
  path: '/instruction?recherche=Association+Démonstration+Vienne',
  open: 'th a[href^="/instruction/"]',
  tail: '/convention',
}

const FIRST_DOSSIER = { path: '/instruction', open: 'th a[href^="/instruction/"]' }
const TO_GIVE = { path: '/avis', open: 'th a[href^="/avis/"]' }

export const AGENT_PAGES: readonly PicturedPage[] = [
  { name: 'instruction', path: '/instruction', account: INSTRUCTOR },
  { name: 'desk-dossier', ...FIRST_DOSSIER, account: INSTRUCTOR },
  { name: 'desk-documents', ...FIRST_DOSSIER, tail: '/pieces', account: INSTRUCTOR },
  { name: 'desk-corrections', ...FIRST_DOSSIER, tail: '/complements', account: INSTRUCTOR },
  { name: 'desk-opinions', ...FIRST_DOSSIER, tail: '/avis', account: INSTRUCTOR },
  { name: 'manager', path: '/instruction', account: MANAGER },
  { name: 'derogations', path: '/instruction/derogations', account: MANAGER },
  { name: 'committees', path: '/comites', account: MANAGER },
  { name: 'committee', ...OPEN_SESSION, account: MANAGER },
  { name: 'notifications', path: TO_NOTIFY.path, account: MANAGER },
  { name: 'decision', ...TO_NOTIFY, account: MANAGER },
  { name: 'desk-convention', ...SENT_CONVENTION, account: MANAGER },
  { name: 'county-opinions', path: '/avis?liste=rendus', account: COUNTY },
  { name: 'county-opinion', path: '/avis?liste=rendus', open: TO_GIVE.open, account: COUNTY },
  { name: 'coordinator-opinions', path: '/avis', account: COORDINATOR },
  { name: 'coordinator-opinion', ...TO_GIVE, account: COORDINATOR },
  { name: 'national-opinions', path: '/avis', account: NATIONAL },
  { name: 'national-opinion', ...TO_GIVE, account: NATIONAL },
  { name: 'steering', path: '/pilotage', account: DGEFP },
  { name: 'admin', path: '/admin', account: DGEFP },
  { name: 'admin-calls', path: '/admin/collections/calls', account: DGEFP },
  { name: 'administration', path: '/administration', account: ADMINISTRATOR },
  { name: 'accounts', path: '/administration/comptes', account: ADMINISTRATOR },
  { name: 'sendings', path: '/administration/envois?etat=faits', account: ADMINISTRATOR },
]

/** What the README and the guides show: name, width in pixels, theme. */
export const SHOWN: readonly (readonly [name: string, width: number, theme: 'light' | 'dark'])[] = [
  ['home', 1280, 'light'],
  ['call', 1280, 'light'],
  ['call', 375, 'dark'],
  ['form-finances_projet', 1280, 'light'],
  ['check', 375, 'light'],
  ['waiting', 1280, 'light'],
  ['dossier', 1280, 'light'],
  ['correction', 1280, 'light'],
  ['filed', 1280, 'light'],
  ['convention', 1280, 'light'],
  ['instruction', 1280, 'light'],
  ['desk-dossier', 1280, 'light'],
  ['desk-documents', 1280, 'light'],
  ['desk-opinions', 1280, 'light'],
  ['manager', 1280, 'light'],
  ['committees', 1280, 'light'],
  ['committee', 1280, 'light'],
  ['decision', 1280, 'light'],
  ['desk-convention', 1280, 'light'],
  ['county-opinions', 1280, 'light'],
  ['county-opinion', 1280, 'light'],
  ['coordinator-opinions', 1280, 'light'],
  ['coordinator-opinion', 1280, 'light'],
  ['national-opinion', 1280, 'light'],
  ['steering', 1280, 'light'],
  ['administration', 1280, 'light'],
  ['accounts', 1280, 'light'],
]
