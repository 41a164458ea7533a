/**
 * Who may what, written by hand: the matrix is measured over REST and must say the same. A collection of
 * the configuration that has no entry here fails the test by its name.
 */
import { callDataOf } from '#editions/from-call.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'

import { committeeEntries } from './committee-entries.ts'
import { conventionEntries } from './convention-entries.ts'
import { deskEntries } from './desk-entries.ts'
import { personKeys, signedIn, type PersonKey } from './people.ts'
import { ISERE, platformOnly } from './platform-only.ts'

type People = readonly PersonKey[]

export type Entry = {
  /** What the collection holds, for the page of rights. */
  holds: string
  /** Row → who reads it, by list, by id and in counts. */
  reads: Readonly<Record<string, People>>
  /** Fields that not everyone who reads the row may read, filter or sort on. */
  fields?: Readonly<Record<string, People>>
  /** Who creates and changes rows through Payload; nobody where it is left out. */
  writers?: People
  /** A row that would be right, made by one person. */
  sample: (person: PersonKey) => Readonly<Record<string, unknown>>
  /** A change without consequence. */
  change: Readonly<Record<string, unknown>>
  /** Who may forget all of their own rows at once, and no one else's. */
  forgotten?: People
  /** Columns that even writers do not write, with what is tried. */
  system?: Readonly<Record<string, unknown>>
}

const NOBODY: People = []
const EVERYONE = personKeys
const DGEFP = ['dgefp'] as const
const REGION_84 = ['instructor', 'manager'] as const
const PARIS = ['other'] as const
const REGION_11 = ['elsewhere'] as const

const FORGED_ID = '00000000-0000-4000-8000-000000000000'
const edition = callDataOf(aap2025)

/** Parts of an edition that are DGEFP's until they are sealed. */
const PREPARED = [
  'summary',
  'sections',
  'regionalNotes',
  'annexes',
  'calendar',
  'envelope',
  'funding',
  'form',
  'projection',
  'documents',
  'eligibility',
  'criteria',
  'opinionQuestions',
  'indicators',
  'texts',
  'contacts',
  'retention',
]

const editions: Record<string, Entry> = {
  calls: {
    holds:
      'Editions as DGEFP writes them. Their content is public once sealed, in `call-revisions`.',
    reads: { published: EVERYONE, 'in preparation': DGEFP },
    fields: Object.fromEntries(PREPARED.map((name) => [name, DGEFP])),
    writers: DGEFP,
    sample: (person) => ({ ...edition, slug: `edition-de-${person}` }),
    change: { shortTitle: 'Appel à projets' },
    system: {
      state: 'archived',
      sequence: 99,
      publishedAt: '2020-01-01T00:00:00.000Z',
      currentRevision: FORGED_ID,
    },
  },
  'call-revisions': platformOnly(
    'Sealed revisions: what was published, for everyone and for ever.',
    { 'of the published edition': EVERYONE },
    { content: '{}', sha256: 'forged' },
  ),
  annexes: {
    holds: 'Files that DGEFP joins to an edition; public with it.',
    reads: { 'of the published edition': EVERYONE, 'of the edition in preparation': DGEFP },
    writers: DGEFP,
    sample: () => ({ title: 'Annexe', key: 'annexe' }),
    change: { title: 'Texte officiel de l’appel' },
    system: { published: true },
  },
}

const accounts: Record<string, Entry> = {
  structures: platformOnly(
    'Structures. Their members write them through `/api/structure`.',
    {
      Isère: [...ISERE, ...REGION_84, 'dgefp', 'admin'],
      Paris: [...PARIS, ...REGION_11, 'dgefp', 'admin'],
    },
    { name: 'Nom forgé', siret: '00000000000000' },
  ),
  users: {
    holds: 'Accounts: each their own; the technical administrator all, but never its own rights.',
    reads: {
      'the editor of Isère': ['editor', 'admin'],
      'the representative of Paris': ['other', 'admin'],
      DGEFP: ['dgefp', 'admin'],
      'the administrator': ['admin'],
    },
    writers: ['admin'],
    sample: (person) => ({
      email: `cree.${person}@droits.test`,
      name: 'Un agent',
      password: 'un mot de passe assez long',
    }),
    change: { phone: '+33476000000' },
    system: {
      hash: 'forged',
      salt: 'forged',
      resetPasswordToken: 'forged',
      _verificationToken: 'forged',
      sessions: [{ id: 'forged', expiresAt: '2099-01-01T00:00:00.000Z' }],
      stoodAside: [],
    },
  },
  services: {
    holds: 'Services of the State, with the mailbox where they are written to.',
    reads: { 'a service': signedIn },
    writers: ['dgefp', 'admin'],
    sample: (person) => ({
      code: `essai-${person}`,
      name: 'Service',
      region: '84',
      email: 'service@essai.test',
    }),
    change: { phone: '+33476000000' },
  },
  invitations: platformOnly(
    'Invitations of colleagues; the token is kept as its hash.',
    { 'to Isère': NOBODY, 'to Paris': NOBODY },
    { email: 'forge@droits.test', right: 'representative' },
  ),
}

const filings: Record<string, Entry> = {
  dossiers: {
    ...platformOnly(
      'Dossiers. A draft is its structure’s alone, abandoned or not; once filed it is also its region’s and DGEFP’s. A structure reads the state that it was told.',
      {
        'draft, Isère': ISERE,
        'abandoned draft, Isère': ISERE,
        'filed, Isère': [...ISERE, ...REGION_84, 'dgefp'],
        'draft, Paris': PARIS,
        'filed, Paris': [...PARIS, ...REGION_11, 'dgefp'],
      },
      {
        state: 'accepted',
        sequence: 99,
        asked: 1,
        structure: FORGED_ID,
        reference: 'CSI-2025-84-99999',
        answers: {},
        granted: 99_999_999,
      },
    ),
  },
  documents: platformOnly(
    'Documents joined and issued. What was taken back is out of reach for everyone.',
    {
      'of the draft, Isère': ISERE,
      'of the filed dossier, Isère': [...ISERE, ...REGION_84, 'dgefp'],
      'removed, Isère': NOBODY,
      'receipt, Isère': [...ISERE, ...REGION_84, 'dgefp'],
      'of the draft, Paris': PARIS,
      'of the filed dossier, Paris': [...PARIS, ...REGION_11, 'dgefp'],
    },
    { title: 'forge.pdf', filename: 'forge.pdf', filed: true, removedAt: null },
  ),
  journal: platformOnly(
    'What was done, by whom and why it was allowed: for the services, from the filing on.',
    {
      'opening of the draft, Isère': NOBODY,
      'opening of the filed dossier, Isère': NOBODY,
      'filing, Isère': [...REGION_84, 'dgefp'],
      'filing, Paris': [...REGION_11, 'dgefp'],
    },
    { event: 'forged', hash: 'forged' },
  ),
}

const operations: Record<string, Entry> = {
  outbox: {
    ...platformOnly(
      'Mails and documents to come, with their fate; what they hold is read by nobody.',
      { 'a mail': ['admin'] },
      { state: 'done', data: {} },
    ),
    fields: { data: NOBODY },
  },
  counters: platformOnly('Last rank of each series.', { 'a series': NOBODY }, { last: 0 }),
  'sweep-marks': platformOnly(
    'What the sweep remembers, and when each regular work last ran.',
    { 'a mark': NOBODY },
    { owner: 'forged' },
  ),
  'payload-preferences': {
    ...platformOnly(
      'What Payload’s admin remembers of its screens: asked by its key alone, each their own.',
      { 'of DGEFP': NOBODY, 'of the editor of Isère': NOBODY },
      { key: 'essai', value: {} },
    ),
    forgotten: ['dgefp', 'admin'],
  },
  'payload-kv': platformOnly('Payload’s own keys.', { 'a key': NOBODY }, { data: {} }),
  'payload-migrations': platformOnly(
    'Migrations that were run.',
    { 'a migration': NOBODY },
    { batch: 0 },
  ),
}

export const entries: Readonly<Record<string, Entry>> = {
  ...editions,
  ...accounts,
  ...filings,
  ...deskEntries,
  ...committeeEntries,
  ...conventionEntries,
  ...operations,
}
