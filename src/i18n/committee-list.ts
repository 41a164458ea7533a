/** What is read around the list of committees. */
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
