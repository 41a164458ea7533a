/** What is read around a session of a committee. */
import { typeset } from './typeset.ts'

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

export const nationalSeatTexts = typeset({
  lead: 'Pilote du comité',
  organisation: (name: string): string => `Membre au titre de ${name}`,
})
