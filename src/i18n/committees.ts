/** What is read around committees: the list, a session, a dossier on its agenda. */
import { typeset } from './typeset.ts'

export const committeeListTexts = typeset({
  title: 'Comités',
  lead: 'Les séances qui examinent les dossiers dont l’étude est terminée.',
  nation: 'Comité technique national',
  caption: 'Comités, du plus récent au plus ancien',
  none: 'Aucun comité n’est prévu',
  noneAdvice: 'Un comité se prépare dès qu’un dossier a terminé son examen.',
  name: 'Comité',
  heldAt: 'Séance',
  region: 'Région',
  state: 'État',
  create: 'Préparer un comité',
  createNational: 'Préparer un comité technique national',
  createNationalHelp:
    'Il donne son avis sur les structures candidates pour la première fois. Ses membres sont ceux du comité technique national\u00a0: ils sont inscrits d’office.',
  noneHere: 'Vous ne siégez à aucun comité',
  noneHereAdvice: 'Les comités auxquels un service vous inscrit paraîtront ici.',
  call: 'Appel à projets',
  chooseCall: 'Choisissez un appel à projets',
  planned: {
    name: 'Nom du comité',
    heldOn: 'Date de la séance',
    at: 'Heure',
    place: 'Lieu ou lien de visioconférence',
    quorum: 'Quorum',
    quorumHelp: 'Nombre de membres ayant voix délibérative qui doivent être présents.',
  },
})

export const committeeTexts = typeset({
  acts: 'Conduire la séance',
  reason: 'Motif',
  minutes: 'Lire le procès-verbal (PDF)',
  minutesSoon: 'Le procès-verbal est en cours d’établissement : rechargez la page dans un instant.',
  revise: 'Modifier la date, le lieu ou le quorum',
  notNow: (names: readonly string[]): string => `Pas possible\u00a0: ${names.join(', ')}.`,
  consequences: {
    convene: 'L’ordre du jour est arrêté et chaque membre qui a une adresse reçoit la convocation.',
    open: 'Les décisions se prennent séance ouverte, le quorum atteint.',
    close:
      'Toutes les décisions s’appliquent aux dossiers en une fois et le procès-verbal est établi. Une séance close ne se rouvre pas.',
    closeNational:
      'Les avis sont rendus aux régions et le procès-verbal est établi. Une séance close ne se rouvre pas.',
    cancel:
      'Les dossiers pourront être inscrits à un autre ordre du jour. Les membres convoqués sont prévenus.',
    signMinutes: 'Vous attestez que le procès-verbal dit ce qui a été décidé.',
  },
  meanwhile: {
    title: 'Rien n’a été enregistré : une autre personne a agi pendant ce temps',
    act: (done: string, by: string | undefined, at: string): string =>
      by ? `${done}, par ${by}, le ${at}.` : `${done}, le ${at}.`,
    you: 'vous-même dans une autre fenêtre',
    kept: 'La page est à jour et votre saisie est restée dans le formulaire : relisez-la, puis enregistrez de nouveau s’il y a lieu.',
  },
  envelope: {
    title: 'Enveloppe',
    measure: 'Montant',
    regional: 'Enveloppe de la région',
    national: 'Enveloppe nationale',
    noShare: 'La région n’a pas d’enveloppe propre : l’enveloppe nationale seule la limite.',
    short:
      'Les décisions de cette séance dépassent l’enveloppe : elle ne pourra pas être close ainsi.',
    amount: 'Enveloppe',
    asked: 'Demandé',
    proposed: 'Accordé dans cette séance',
    favoured: 'Avis favorables de cette séance',
    decided: 'Décidé, à notifier',
    notified: 'Notifié',
    engaged: 'Engagé',
    left: 'Reste avant la séance',
    leftAfter: 'Reste après la séance',
    leftIfFollowed: 'Reste si ces avis sont suivis',
  },
  agenda: {
    title: 'Ordre du jour',
    caption: 'Dossiers à l’ordre du jour, dans leur ordre d’examen',
    none: 'Aucun dossier n’est à l’ordre du jour',
    noneAdvice: 'Cochez ci-dessous les dossiers que le comité examinera.',
    reference: 'Dossier',
    structure: 'Structure',
    etpHead: 'ETP demandés',
    askedHead: 'Montant demandé (euros)',
    proposedHead: 'Montant proposé ou accordé (euros)',
    waitRank: 'Rang sur la liste d’attente',
    file: 'ordre-du-jour',
    numbered: (rank: number, structure: string): string => `${rank}. ${structure}`,
    mean: (points: string, sheets: number): string =>
      `Note moyenne\u00a0: ${points}, ${sheets} ${sheets > 1 ? 'grilles' : 'grille'}`,
    points: (hundredths: number, most: number): string =>
      `${(hundredths / 100).toLocaleString('fr-FR')} / ${(most / 100).toLocaleString('fr-FR')}`,
    sheets: (count: number): string =>
      count === 0
        ? 'Aucune grille rendue'
        : count === 1
          ? '1 grille rendue'
          : `${count} grilles rendues`,
    asked: 'Demandé',
    proposed: 'Proposé',
    cumulated: 'Cumul :',
    beyond: 'Au-delà de l’enveloppe',
    decision: 'Décision',
    opinion: 'Avis',
    total: 'Total',
    rank: (rank: number): string => `Rang ${rank}`,
    order: 'Ordre',
    moveUp: (reference: string): string => `Monter ${reference} d’un rang`,
    moveDown: (reference: string): string => `Descendre ${reference} d’un rang`,
    add: (count: number): string => `Inscrire des dossiers (${count} en attente)`,
    addHelp:
      'Dossiers de la région dont l’examen est terminé et qui ne sont à aucun ordre du jour.',
    addHelpNational:
      'Dossiers de structures candidates pour la première fois, transmis par leur région et qui ne sont à aucun ordre du jour.',
    addSubmit: 'Inscrire les dossiers cochés',
    nothingToAdd:
      'Aucun autre dossier n’attend d’être inscrit : un dossier l’est quand son examen est terminé.',
    nothingNational: 'Aucun autre dossier de structure nouvelle n’a été transmis par les régions.',
    toQueue: 'Voir les dossiers à l’instruction',
    choose: 'Dossiers à inscrire',
    choice: (reference: string, structure: string): string => `${reference} – ${structure}`,
    askedOf: (amount: string): string => `Demandé\u00a0: ${amount}`,
  },
  members: {
    title: 'Membres et présences',
    caption: 'Membres du comité',
    none: 'Aucun membre n’est désigné',
    noneAdvice:
      'Le comité ne peut être convoqué que si les membres ayant voix délibérative atteignent le quorum.',
    name: 'Nom',
    quality: 'Qualité',
    qualityHelp: 'Par exemple : présidente, rapporteur, représentant du département.',
    voting: 'Le membre a voix délibérative',
    deliberative: 'Délibérative',
    consultative: 'Consultative',
    voice: 'Voix',
    presence: 'Présence',
    presenceOf: (name: string): string => `Présence\u00a0: ${name}`,
    save: 'Enregistrer les présences',
    removal: 'Retrait',
    remove: 'Retirer',
    online: 'Siège avec son compte d’agent',
    byMail: (email: string): string => `Sans compte, à l’adresse ${email}`,
    unreached: 'Sans adresse : à convoquer par vos soins',
    add: 'Ajouter un membre',
    email: 'Courriel',
    emailHelp:
      'La convocation y est envoyée. Si c’est celle d’un compte d’agent, le membre lit l’ordre du jour et note les dossiers en ligne.',
    states: {
      expected: 'Attendu',
      present: 'Présent',
      excused: 'Excusé',
      absent: 'Absent',
    },
    attendance: (present: number, voting: number, quorum: number): string =>
      `Voix délibératives\u00a0: ${voting}, dont ${present} ${present > 1 ? 'présentes' : 'présente'}. Quorum\u00a0: ${quorum}.`,
  },
  facts: { heldAt: 'Séance', place: 'Lieu', quorum: 'Quorum', call: 'Appel à projets' },
  done: {
    listed: 'Dossiers inscrits à l’ordre du jour.',
    moved: 'Ordre du jour modifié.',
    member: 'Membre ajouté.',
    memberLeft: 'Membre retiré.',
    presence: 'Présences enregistrées.',
    scoresSaved: 'Notes enregistrées. Les autres lecteurs ne les voient pas encore.',
    scoresGiven: 'Grille rendue. Vous voyez maintenant celles des autres lecteurs.',
    begin: 'Comité créé.',
  },
})

export const agendaItemPageTexts = typeset({
  facts: {
    project: 'Projet',
    asked: 'Demandé',
    etp: 'Postes',
    grantable: 'Au plus, selon les règles',
  },
  dossier: 'Ouvrir le dossier à l’instruction',
  neighbours: {
    agenda: 'Ordre du jour',
    before: (reference: string): string => `Dossier précédent\u00a0: ${reference}`,
    after: (reference: string): string => `Dossier suivant\u00a0: ${reference}`,
  },
  proposal: {
    title: 'Montant proposé',
    submit: 'Enregistrer la proposition',
    help: 'Chaque montant est plafonné à ce que les règles de l’appel permettent pour ce poste.',
    caption: 'Montants par poste',
    post: 'Poste',
    asked: 'Demandé',
    most: 'Au plus',
    proposed: 'Proposé',
    amount: (post: string): string => `Montant proposé pour «\u00a0${post}\u00a0», en euros`,
    lift: (post: string): string =>
      `Accorder la dérogation au plafond demandée pour «\u00a0${post}\u00a0»`,
    total: 'Total',
    saved: (amount: string): string => `Enregistré\u00a0: ${amount}`,
  },
  decision: {
    title: 'Décision',
    titleNational: 'Avis',
    reason: 'Motif',
    rank: 'Rang sur la liste d’attente',
    vote: 'Vote',
    votes: 'Vote (facultatif)',
    votesHelp: 'À remplir quand le comité compte les voix, sans les membres qui se sont déportés.',
    for: 'Pour',
    against: 'Contre',
    abstained: 'Abstentions',
    counted: (votes: { for: number; against: number; abstained: number }): string =>
      `${votes.for} pour, ${votes.against} contre, ${votes.abstained} ${votes.abstained > 1 ? 'abstentions' : 'abstention'}`,
    quorum: (present: number, quorum: number): string =>
      `Pour ce dossier, ${present} ${present > 1 ? 'voix délibératives présentes' : 'voix délibérative présente'}, déports déduits\u202f; quorum\u00a0: ${quorum}.`,
  },
  recusal: {
    title: 'Déports',
    none: 'Aucun membre ne s’est déporté de ce dossier.',
    member: 'Membre qui se déporte',
    choose: 'Choisissez un membre',
    help: 'Le dossier disparaît aussitôt de tout ce que lit ce membre, instruction comprise\u00a0; il n’est plus compté pour le quorum. Cela ne peut pas être annulé.',
    line: (name: string, reason: string): string => `${name}\u00a0: ${reason}`,
  },
  scores: {
    title: 'Grille de notation',
    help: 'Vos notes restent cachées aux autres lecteurs jusqu’à ce qu’ils aient rendu leur grille.',
    weight: (points: number): string => `${points} ${points > 1 ? 'points' : 'point'}`,
    computed: 'Calculé d’après l’historique de la structure',
    none: 'Pas encore de note',
    comment: 'Observations',
    save: 'Enregistrer mes notes',
    give: 'Rendre ma grille',
    giveHelp: 'Une grille rendue ne change plus.',
    othersHidden: 'Les notes des autres lecteurs paraîtront quand vous aurez rendu votre grille.',
    notGiven:
      'Vous n’avez pas rendu de grille sur ce dossier : les notes des lecteurs ne vous sont pas montrées.',
    caption: 'Notes de chaque lecteur, critère par critère',
    criterion: 'Critère',
    spread: 'Écart',
    total: 'Total',
    points: (hundredths: number, most: number): string =>
      `${(hundredths / 100).toLocaleString('fr-FR')} / ${(most / 100).toLocaleString('fr-FR')}`,
    between: (lowest: number, highest: number): string =>
      lowest === highest ? 'Aucun' : `De ${lowest} à ${highest}`,
  },
})

export const nationalSeatTexts = typeset({
  lead: 'Pilote du comité',
  organisation: (name: string): string => `Membre au titre de ${name}`,
})

/** The nation gives an opinion where a region decides (R069). */
export const nationalItemTexts = typeset({
  title: 'Avis du comité technique national',
  help: 'La structure candidate pour la première fois : le comité national a donné son avis, la région décide.',
  opinion: 'Avis',
  amount: 'Montant sur lequel il porte',
  reason: 'Motif',
  session: 'Séance',
  heldOn: (name: string, date: string): string => `${name}, ${date}`,
  states: {
    favourable: 'Avis favorable',
    partial: 'Avis favorable, montant réduit',
    unfavourable: 'Avis défavorable',
  },
  events: {
    grant: 'Rendre un avis favorable',
    grantPartly: 'Rendre un avis favorable pour un montant réduit',
    refuse: 'Rendre un avis défavorable',
    reconsider: 'Revenir sur l’avis',
  },
})
