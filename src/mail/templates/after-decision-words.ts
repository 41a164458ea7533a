/** The words of each mail from the decision to the end of the convention. */
type Words = {
  reader: 'structure' | 'service'
  /** The reference follows. */
  subject: string
  preview: string
  sentence: (reference: string, structure: string, date: string | undefined) => string
  link: string
  after: readonly string[]
}

const until = (date: string | undefined): string => (date ? ` jusqu’au ${date}` : '')

const decision = {
  'decision-favourable': {
    reader: 'structure',
    subject: 'Décision sur votre dossier',
    preview: 'Une subvention vous est accordée\u00a0: la lettre est jointe.',
    sentence: (reference, structure) =>
      `Une subvention est accordée à ${structure} au titre du dossier ${reference}. La lettre de décision est jointe à ce message\u00a0: conservez-la.`,
    link: 'Accepter ou refuser le montant',
    after: [
      'Une personne habilitée de votre structure doit accepter le montant sur le guichet. La convention vous sera ensuite proposée à la signature.',
      'La lettre indique les voies et délais de recours.',
    ],
  },
  'decision-unfavourable': {
    reader: 'structure',
    subject: 'Décision sur votre dossier',
    preview: 'Votre demande n’est pas retenue\u00a0: la lettre est jointe.',
    sentence: (reference, structure, date) =>
      `La demande de ${structure}, dossier ${reference}, n’est pas retenue. La lettre jointe en donne les motifs. Vous pouvez la contester${until(date)}.`,
    link: 'Lire la décision',
    after: ['La lettre indique les voies et délais de recours, et comment joindre le service.'],
  },
  'amount-accepted': {
    reader: 'service',
    subject: 'Montant accepté\u00a0: dossier',
    preview: 'La convention peut être préparée.',
    sentence: (reference, structure) =>
      `${structure} accepte le montant accordé au dossier ${reference}.`,
    link: 'Préparer la convention',
    after: ['La convention reprend le montant de la décision, poste par poste.'],
  },
  'amount-declined': {
    reader: 'service',
    subject: 'Montant refusé\u00a0: dossier',
    preview: 'Les crédits sont de nouveau disponibles.',
    sentence: (reference, structure) =>
      `${structure} refuse le montant accordé au dossier ${reference}\u00a0: le dossier est clos.`,
    link: 'Ouvrir le dossier',
    after: ['Les crédits peuvent revenir au premier dossier de la liste d’attente.'],
  },
} as const satisfies Record<string, Words>

const appeal = {
  'appeal-lodged': {
    reader: 'service',
    subject: 'Recours gracieux\u00a0: dossier',
    preview: 'Une réponse est attendue dans les deux mois.',
    sentence: (reference, structure, date) =>
      `${structure} conteste la décision prise sur le dossier ${reference}. Sans réponse${until(date)}, ce recours sera réputé rejeté.`,
    link: 'Examiner le recours',
    after: ['Répondez par une décision motivée.'],
  },
  'appeal-granted': {
    reader: 'structure',
    subject: 'Votre recours est accueilli\u00a0: dossier',
    preview: 'Votre dossier va être examiné de nouveau.',
    sentence: (reference, structure) =>
      `Le recours gracieux de ${structure} est accueilli\u00a0: le dossier ${reference} va être examiné de nouveau.`,
    link: 'Suivre mon dossier',
    after: ['La décision contestée ne s’applique plus. Une nouvelle décision vous sera notifiée.'],
  },
  'appeal-dismissed': {
    reader: 'structure',
    subject: 'Votre recours est rejeté\u00a0: dossier',
    preview: 'Les motifs sont dans ce message.',
    sentence: (reference, structure) =>
      `Le recours gracieux de ${structure} contre la décision prise sur le dossier ${reference} est rejeté.`,
    link: 'Lire la réponse',
    after: [
      'Vous pouvez saisir le tribunal administratif dans les deux mois qui suivent ce message, notamment par www.telerecours.fr.',
    ],
  },
  'appeal-lapsed': {
    reader: 'structure',
    subject: 'Votre recours est réputé rejeté\u00a0: dossier',
    preview: 'Deux mois sont passés sans réponse.',
    sentence: (reference, structure) =>
      `Aucune réponse n’a été faite dans les deux mois au recours gracieux de ${structure} sur le dossier ${reference}\u00a0: il est réputé rejeté.`,
    link: 'Suivre mon dossier',
    after: [
      'Vous pouvez saisir le tribunal administratif dans les deux mois qui suivent cette date, notamment par www.telerecours.fr.',
    ],
  },
} as const satisfies Record<string, Words>

const convention = {
  'convention-sent': {
    reader: 'structure',
    subject: 'Convention à signer\u00a0:',
    preview: 'Lisez-la, signez-la, puis remettez-la sur le guichet.',
    sentence: (reference, structure) =>
      `La convention du dossier ${reference} est prête à être signée par ${structure}.`,
    link: 'Lire et signer la convention',
    after: [
      'La personne habilitée à engager la structure la signe, puis en remet l’exemplaire signé sur le guichet, toutes pages comprises. L’État signe ensuite.',
    ],
  },
  'convention-signed-by-structure': {
    reader: 'service',
    subject: 'Convention signée par la structure\u00a0:',
    preview: 'L’exemplaire signé est sur le guichet.',
    sentence: (reference, structure) =>
      `${structure} a remis la convention signée du dossier ${reference}.`,
    link: 'Vérifier et signer',
    after: ['Vérifiez l’exemplaire, puis remettez-le signé par l’État, ou renvoyez-le.'],
  },
  'convention-change-asked': {
    reader: 'service',
    subject: 'Modification demandée\u00a0: convention',
    preview: 'La structure ne signe pas en l’état.',
    sentence: (reference, structure) =>
      `${structure} demande une modification de la convention du dossier ${reference}.`,
    link: 'Reprendre la convention',
    after: ['La convention est revenue en préparation.'],
  },
  'convention-recalled': {
    reader: 'structure',
    subject: 'Convention retirée pour être modifiée\u00a0:',
    preview: 'Ne signez pas l’exemplaire reçu.',
    sentence: (reference, structure) =>
      `La convention du dossier ${reference}, envoyée à ${structure}, est retirée pour être modifiée. Ne signez pas l’exemplaire reçu.`,
    link: 'Suivre mon dossier',
    after: ['Un nouvel exemplaire vous sera envoyé.'],
  },
  'convention-copy-returned': {
    reader: 'structure',
    subject: 'Exemplaire à remettre de nouveau\u00a0: convention',
    preview: 'Le service n’a pas pu retenir l’exemplaire remis.',
    sentence: (reference, structure) =>
      `L’exemplaire signé remis par ${structure} pour le dossier ${reference} ne peut pas être retenu.`,
    link: 'Remettre l’exemplaire signé',
    after: ['Remettez un exemplaire complet et lisible de la convention envoyée.'],
  },
  'convention-signed': {
    reader: 'structure',
    subject: 'Convention signée par les deux parties\u00a0:',
    preview: 'L’exemplaire définitif est sur le guichet.',
    sentence: (reference, structure) =>
      `La convention du dossier ${reference} entre l’État et ${structure} est signée des deux parties.`,
    link: 'Télécharger la convention',
    after: ['Le versement suit, dans les conditions que la convention fixe.'],
  },
  'convention-active': {
    reader: 'structure',
    subject: 'Convention en vigueur\u00a0:',
    preview: 'Les bilans sont attendus aux dates qu’elle fixe.',
    sentence: (reference, structure, date) =>
      `La convention du dossier ${reference} de ${structure} est en vigueur${date ? ` depuis le ${date}` : ''}.`,
    link: 'Voir le calendrier',
    after: ['Le guichet vous rappellera chaque bilan avant sa date.'],
  },
  'convention-terminated': {
    reader: 'structure',
    subject: 'Convention résiliée\u00a0:',
    preview: 'Les motifs sont dans ce message.',
    sentence: (reference, structure) =>
      `La convention du dossier ${reference} de ${structure} est résiliée.`,
    link: 'Ouvrir la convention',
    after: ['Le service vous dira les comptes à rendre et les sommes à reverser, s’il y en a.'],
  },
  'convention-abandoned': {
    reader: 'structure',
    subject: 'Convention abandonnée\u00a0:',
    preview: 'Les motifs sont dans ce message.',
    sentence: (reference, structure) =>
      `La convention préparée pour le dossier ${reference} de ${structure} est abandonnée.`,
    link: 'Suivre mon dossier',
    after: ['Écrivez au service pour en connaître les suites.'],
  },
} as const satisfies Record<string, Words>

export const AFTER_DECISION = { ...decision, ...appeal, ...convention } as const satisfies Record<
  string,
  Words
>

export type AfterDecision = keyof typeof AFTER_DECISION
