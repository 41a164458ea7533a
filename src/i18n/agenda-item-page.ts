/** What is read around a dossier on an agenda. */
import { typeset } from './typeset.ts'

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
