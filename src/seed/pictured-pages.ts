// The pages that `npm run pictures` takes, with who looks at them.

export type PicturedPage = {
  name: string
  path: string
  /** Account of the demonstration; none: a visitor. */
  account?: string
  /** Expected status, when it is not 200. */
  status?: number
}

const EDITION = '/appels-a-projets/demo-facilitateurs'
export const APPLICANT = 'association@demo.test'

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
]

/** The pages of a dossier, given its reference and the keys of its form. */
export const dossierPages = (reference: string, forms: readonly string[]): PicturedPage[] => [
  { name: 'dossier', path: `/dossiers/${reference}`, account: APPLICANT },
  ...forms.map((key) => ({
    name: `form-${key}`,
    path: `/dossiers/${reference}/formulaire/${key}`,
    account: APPLICANT,
  })),
  { name: 'check', path: `/dossiers/${reference}/verification`, account: APPLICANT },
]

export const AGENT_PAGES: readonly PicturedPage[] = [
  { name: 'instruction', path: '/instruction', account: 'dreets.ara@demo.test' },
  { name: 'admin', path: '/admin', account: 'dgefp@demo.test' },
  { name: 'admin-calls', path: '/admin/collections/calls', account: 'dgefp@demo.test' },
]

/** What the README shows: name, width in pixels, theme. */
export const SHOWN: readonly (readonly [name: string, width: number, theme: 'light' | 'dark'])[] = [
  ['home', 1280, 'light'],
  ['call', 375, 'dark'],
  ['form-finances_projet', 1280, 'light'],
  ['check', 375, 'light'],
]
