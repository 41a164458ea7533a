import type { MailTemplate } from '#mail/catalogue.ts'

/** The one link of each mail. */
export const link = 'https://guichet.example/lien?jeton=abc&suite=%2Fespace'

const aboutDossier = {
  reference: 'CSI-2025-84-00042',
  call: 'Facilitateurs de la clause sociale',
  structure: 'Insertion en Isère',
  service: { name: 'DREETS', email: 'service@dreets.example' },
  link,
} as const
const opinion = { ...aboutDossier, office: 'DDETS de l’Isère', dueOn: '2025-07-15' }

const correction = {
  ...aboutDossier,
  dueAt: '2025-08-05T21:59:59.999Z',
  zone: 'Europe/Paris',
  items: [{ label: 'Budget du projet', words: 'Détaillez la ligne 641.' }],
  message: 'Merci de vos précisions.',
} as const

const afterDecision = {
  ...aboutDossier,
  convention: 'CSI-2025-84-00042-C1',
  amount: 2_947_300,
  on: '2025-10-01',
  note: 'Une page manque.',
} as const

const committee = {
  committee: 'Comité régional',
  call: 'Facilitateurs de la clause sociale',
  heldAt: '2025-09-10T12:00:00.000Z',
  zone: 'Europe/Paris',
  place: 'Salle 204',
  quality: 'Rapporteur',
  link,
} as const

/** What each mail is told, as its template asks. */
export const samples = {
  'committee-convened': {
    ...committee,
    agenda: ['CSI-2025-84-00042 – Insertion en Isère'],
    online: true,
  },
  'committee-cancelled': { ...committee, note: 'Quorum hors d’atteinte.' },
  'confirm-account': { link, validForHours: 24 },
  'already-registered': { link },
  invitation: {
    inviter: 'Une personne de l’association',
    structure: 'Insertion en Isère',
    right: 'editor',
    link,
    expiresOn: '2025-08-01',
  },
  'agent-account': {
    memberships: ['Instructeur de la région, Auvergne-Rhône-Alpes'],
    link,
    expiresOn: '2025-08-01',
  },
  password: { link, validForMinutes: 30 },
  receipt: {
    reference: 'CSI-2025-84-00042',
    call: 'Facilitateurs de la clause sociale',
    structure: 'Insertion en Isère',
    receivedAt: '2025-07-15T12:32:00.000Z',
    zone: 'Europe/Paris',
    impliedRejectionOn: '2025-09-15',
    service: { name: 'DREETS', email: 'service@dreets.example' },
    link,
    attachment: { document: 'doc-1', fileName: 'accuse-CSI-2025-84-00042.pdf' },
  },
  'notice-closing': {
    moment: 'twoDays',
    reference: 'CSI-2025-84-00042',
    call: 'Facilitateurs de la clause sociale',
    structure: 'Insertion en Isère',
    closesAt: '2025-07-15T21:59:59Z',
    zone: 'Europe/Paris',
    missing: ['Budget du projet', 'Relevé d’identité bancaire'],
    link,
  },
  'dossier-admitted': aboutDossier,
  'dossier-inadmissible': { ...aboutDossier, reason: 'Le projet ne relève pas de l’appel.' },
  'dossier-reopened': aboutDossier,
  'dossier-rerouted': {
    ...aboutDossier,
    reader: 'structure',
    sender: 'DREETS',
    receivedAt: '2025-07-01T12:32:00.000Z',
    zone: 'Europe/Paris',
  },
  'dossier-withdrawn': { ...aboutDossier, reader: 'structure' },
  'derogation-asked': {
    ...aboutDossier,
    reason: 'La personne qui signe est absente.',
    closesAt: '2025-07-15T21:59:59Z',
    zone: 'Europe/Paris',
  },
  'derogation-answered': {
    ...aboutDossier,
    until: '2025-08-31',
    closesAt: '2025-07-15T21:59:59Z',
    zone: 'Europe/Paris',
  },
  'late-signature-received': { ...aboutDossier, reader: 'structure' },
  'dossier-expired': { ...aboutDossier, reader: 'structure', until: '2025-08-31' },
  'correction-asked': correction,
  'correction-extended': correction,
  'correction-reminder': correction,
  'correction-overdue': { ...correction, reader: 'structure' },
  'correction-answered': { ...aboutDossier, items: [{ label: 'Budget du projet' }], late: true },
  'correction-closed': {
    ...aboutDossier,
    takenBack: false,
    accepted: [{ label: 'Budget du projet' }],
    refused: [{ label: 'Statuts', words: 'La page 2 manque.' }],
  },
  'message-received': { ...aboutDossier, reader: 'structure' },
  'opinion-asked': opinion,
  'opinion-asked-again': { ...opinion, note: 'Dites si la zone blanche est confirmée.' },
  'opinion-reminder': opinion,
  'opinion-withdrawn': { ...opinion, note: 'Le dossier est retiré.' },
  'opinion-extension-answered': { ...opinion, granted: true },
  'national-opinion-asked': opinion,
  'opinion-answered': { ...opinion, sense: 'Favorable' },
  'opinion-declined': { ...opinion, note: 'Le porteur ne nous est pas connu.' },
  'opinion-expired': opinion,
  'opinion-extension-asked': { ...opinion, note: 'Une réunion est prévue.' },
  'national-opinion-received': aboutDossier,
  'decision-favourable': afterDecision,
  'decision-unfavourable': afterDecision,
  'amount-accepted': afterDecision,
  'amount-declined': afterDecision,
  'appeal-lodged': afterDecision,
  'appeal-granted': afterDecision,
  'appeal-dismissed': afterDecision,
  'appeal-lapsed': afterDecision,
  'convention-sent': afterDecision,
  'convention-signed-by-structure': afterDecision,
  'convention-change-asked': afterDecision,
  'convention-recalled': afterDecision,
  'convention-copy-returned': afterDecision,
  'convention-signed': afterDecision,
  'convention-active': afterDecision,
  'convention-terminated': afterDecision,
  'convention-abandoned': afterDecision,
  digest: { subjects: ['Nouveau message sur le dossier CSI-2025-84-00042'], others: 0, link },
} as const satisfies Record<MailTemplate, unknown>
